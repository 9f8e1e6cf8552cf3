/** The scene of the map as it is now, from the network and the findings. */

import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { ActorId } from '../network/ids'
import { type DragScene, dragScene } from '../scene/dragging'
import { boundsOf } from '../scene/extent'
import type { Box } from '../scene/marks'
import { paletteOf, type Theme } from '../scene/palette'
import { buildScene, defaultArcs, type Scene, type SceneInput } from '../scene/scene'
import { radiusBy } from '../scene/sizes'
import { type Spot, spotsOf } from '../scene/spots'
import { useObserved } from '../state/observe'
import type { Workspace } from '../state/workspace'
import { useRingInFocus } from './useRingInFocus'

interface MapScene {
  readonly scene: Scene
  readonly spots: ReadonlyMap<ActorId, Spot>
  /** The part of the map that some actors take up, or everything. */
  readonly boundsOf: (actors?: readonly ActorId[]) => Box | null
  /** The scene taken apart for a drag. */
  readonly partsFor: (dragged: ReadonlySet<ActorId>) => DragScene
}

export function useMapScene(workspace: Workspace, theme: Theme): MapScene {
  const network = useObserved(workspace.document.state, (state) => state.network)
  const findings = useObserved(workspace.insights, (state) => state.findings)
  const focus = useObserved(workspace.session, (state) => state.opportunity)
  const ring = useRingInFocus(workspace)
  const showGaps = useObserved(workspace.preferences, (state) => state.showGaps)
  const showHalos = useObserved(workspace.preferences, (state) => state.showBrokers)
  const showOpportunities = useObserved(workspace.preferences, (state) => state.showOpportunities)
  const sizeBy = 'influence'

  const spots = useMemo(
    () => spotsOf(network, network.places, paletteOf(theme), radiusBy(sizeBy, network, findings)),
    [network, theme, findings],
  )
  const input = useMemo<SceneInput>(
    () => ({
      network,
      positions: network.places,
      findings,
      theme,
      sizeBy,
      focus,
      ring,
      showOpportunities: showOpportunities ? defaultArcs : 0,
      showGaps,
      showHalos,
    }),
    [network, findings, theme, focus, ring, showOpportunities, showGaps, showHalos],
  )
  const scene = useMemo(() => buildScene(input), [input])
  const latest = useRef({ scene, spots })
  useLayoutEffect(() => {
    latest.current = { scene, spots }
  }, [scene, spots])
  const boundsOfActors = useCallback((actors?: readonly ActorId[]) => {
    if (!actors) return latest.current.spots.size > 0 ? latest.current.scene.bounds : null
    const around = actors.flatMap((id) => {
      const spot = latest.current.spots.get(id)
      return spot ? [{ x: spot.x - 90, y: spot.y - 60, width: 180, height: 120 }] : []
    })
    return boundsOf(around)
  }, [])
  const partsFor = useCallback(
    (dragged: ReadonlySet<ActorId>) => dragScene(input, scene, spots, dragged),
    [input, scene, spots],
  )
  return { scene, spots, boundsOf: boundsOfActors, partsFor }
}
