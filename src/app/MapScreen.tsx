/** The map with the tools, the legend and the notices around it. */

import { lazy, Suspense, useCallback } from 'react'
import { NetworkMap } from '../map/NetworkMap'
import type { Point } from '../scene/outline'
import type { Theme } from '../scene/palette'
import type { Workspace } from '../state/workspace'
import { addActorAt } from '../ui/actions/actions'
import { ExchangeSketchForm } from '../ui/stage/ExchangeSketchForm'
import { Legend } from '../ui/stage/Legend'
import { Progress } from '../ui/stage/Progress'
import { Spotlight } from '../ui/stage/Spotlight'
import { StartHere } from '../ui/stage/StartHere'
import { ToolHint, Tools } from '../ui/stage/Tools'
import { ZoomButtons } from '../ui/stage/ZoomButtons'
import { useSession, useWords } from '../ui/workspace'

const QuickLine = lazy(async () => ({ default: (await import('../ui/quick/QuickLine')).QuickLine }))

interface MapScreenProps {
  readonly workspace: Workspace
  readonly theme: Theme
}

export function MapScreen({ workspace, theme }: MapScreenProps) {
  const words = useWords()
  const { frame } = words
  const quickLine = useSession((state) => state.quickLine)
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
      {quickLine ? (
        <Suspense>
          <QuickLine />
        </Suspense>
      ) : (
        <ToolHint />
      )}
      <Progress />
      <Spotlight />
      <StartHere />
      <ZoomButtons />
      <ExchangeSketchForm />
    </>
  )
}
