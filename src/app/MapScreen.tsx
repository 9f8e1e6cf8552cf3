/** The map with the tools, the legend and the notices around it. */

import { Suspense, useCallback } from 'react'
import { NetworkMap } from '../map/NetworkMap'
import type { Coming } from '../map/useFirstPicture'
import { isFiltering } from '../network/filter'
import type { Point } from '../scene/outline'
import type { Theme } from '../scene/palette'
import type { Workspace } from '../state/workspace'
import { addActorAt } from '../ui/actions/actions'
import { Legend } from '../ui/stage/Legend'
import { Progress } from '../ui/stage/Progress'
import { StartHere } from '../ui/stage/StartHere'
import { ToolHint, Tools } from '../ui/stage/Tools'
import { ZoomButtons } from '../ui/stage/ZoomButtons'
import { useSession, useWords } from '../ui/workspace'
import { whenAsked } from '../ui/whenAsked'

const ExchangeSketchForm = whenAsked(
  async () => (await import('../ui/stage/ExchangeSketchForm')).ExchangeSketchForm,
)
const FilterPanel = whenAsked(async () => (await import('../ui/filter/FilterPanel')).FilterPanel)
const FilterStrip = whenAsked(async () => (await import('../ui/filter/FilterStrip')).FilterStrip)
const LayoutStrip = whenAsked(async () => (await import('../ui/stage/LayoutStrip')).LayoutStrip)
const Spotlight = whenAsked(async () => (await import('../ui/stage/Spotlight')).Spotlight)
// Whoever asks for it goes on typing.
const ActionMenu = whenAsked(async () => (await import('../ui/actions/ActionMenu')).ActionMenu)
const QuickLine = whenAsked(async () => (await import('../ui/quick/QuickLine')).QuickLine, true)

interface MapScreenProps {
  readonly workspace: Workspace
  readonly takePicture: () => Coming | null
  readonly theme: Theme
}

export function MapScreen({ workspace, takePicture, theme }: MapScreenProps) {
  const words = useWords()
  const { frame } = words
  const quickLine = useSession((state) => state.quickLine)
  const filtering = useSession((state) => isFiltering(state.filter))
  const computed = useSession((state) => state.layout.by !== 'hand')
  const menuOpen = useSession((state) => state.menu !== null)
  const sketching = useSession((state) => state.sketch !== null)
  const spotlit = useSession((state) => state.spotlight !== null)
  const filterPanel = useSession((state) => state.filterPanel)
  const addActor = useCallback((at: Point) => addActorAt(workspace, words, at), [workspace, words])
  const names = { map: frame.map, help: frame.mapHelp, ...frame.handles }
  return (
    <>
      <NetworkMap
        workspace={workspace}
        theme={theme}
        names={names}
        addActor={addActor}
        takePicture={takePicture}
        legend={(entries) => <Legend entries={entries} />}
      />
      <Tools />
      <div className="map-notes">
        {quickLine ? (
          <Suspense>
            <QuickLine />
          </Suspense>
        ) : (
          <ToolHint />
        )}
        <Suspense>
          {computed && <LayoutStrip />}
          {spotlit && <Spotlight />}
          {filtering && <FilterStrip />}
          {filterPanel && <FilterPanel />}
        </Suspense>
        <Progress />
      </div>
      <StartHere />
      <ZoomButtons />
      <Suspense>{sketching && <ExchangeSketchForm />}</Suspense>
      <Suspense>{menuOpen && <ActionMenu />}</Suspense>
    </>
  )
}
