/** The map with the tools, the legend and the notices around it. */

import { useCallback } from 'react'
import { NetworkMap } from '../map/NetworkMap'
import type { Point } from '../scene/outline'
import type { Theme } from '../scene/palette'
import type { Workspace } from '../state/workspace'
import { addActorAt } from '../ui/actions/actions'
import { ExchangeSketchForm } from '../ui/stage/ExchangeSketchForm'
import { Legend } from '../ui/stage/Legend'
import { Progress } from '../ui/stage/Progress'
import { StartHere } from '../ui/stage/StartHere'
import { ToolHint, Tools } from '../ui/stage/Tools'
import { ZoomButtons } from '../ui/stage/ZoomButtons'
import { useWords } from '../ui/workspace'

interface MapScreenProps {
  readonly workspace: Workspace
  readonly theme: Theme
}

export function MapScreen({ workspace, theme }: MapScreenProps) {
  const words = useWords()
  const { frame } = words
  const addActor = useCallback((at: Point) => addActorAt(workspace, words, at), [workspace, words])
  const names = { map: frame.map, help: frame.mapHelp, ...frame.handles }
  return (
    <>
      <NetworkMap
        workspace={workspace}
        theme={theme}
        names={names}
        addActor={addActor}
        legend={(entries) => <Legend entries={entries} />}
      />
      <Tools />
      <ToolHint />
      <Progress />
      <StartHere />
      <ZoomButtons />
      <ExchangeSketchForm />
    </>
  )
}
