/** The scene of the map as it is now, from the network and the findings. */

import type { Core } from 'cytoscape'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { wordsOf } from '../i18n/words'
import type { ActorId } from '../network/ids'
import { type DragScene, dragScene } from '../scene/dragging'
import { arrangementOf } from '../scene/arrangements/arrange'
import { boundsOf } from '../scene/extent'
import { spotWithLabel } from '../scene/labels'
import { sceneChoices } from '../scene/choices'
import { colouringBy } from '../scene/colours'
import type { Painted } from '../scene/firstPicture'
import type { Box } from '../scene/marks'
import { paletteOf, type Theme } from '../scene/palette'
import { type Scene, type SceneInput, sceneSteps } from '../scene/scene'
import { radiusBy } from '../scene/sizes'
import { type Spot, spotsOf } from '../scene/spots'
import { useObserved, useShallow } from '../state/observe'
import type { Workspace } from '../state/workspace'
import { useLabelScale } from './useLabelScale'
import { useRingInFocus } from './useRingInFocus'
import { type Coming, useFirstPicture } from './useFirstPicture'
import { useSteps } from './useSteps'

/** Before the first one is made. */
export const noScene: Scene = {
  back: [],
  ties: [],
  actors: [],
  front: [],
  bounds: { x: 0, y: 0, width: 0, height: 0 },
  reach: null,
  legend: [],
  frame: null,
  hiddenLabels: 0,
}

/** When to make the scene that is being drawn elsewhere, or was. */
const whenBeside = { coming: 'held', late: 'now', there: 'idle', none: 'now' } as const

/** What was rendered last, for those who ask later. */
interface Latest {
  readonly scene: Scene
  readonly spots: ReadonlyMap<ActorId, Spot>
  readonly isCurrent: boolean
}

export interface MapScene {
  /** The newest there is; of a large network it comes a moment after the change, and at first there is none. */
  readonly scene: Scene
  readonly spots: ReadonlyMap<ActorId, Spot>
  /** The part of the map that some actors take up, or everything. */
  readonly boundsOf: (actors?: readonly ActorId[]) => Box | null
  /** Whether the scene shows what there is now. */
  readonly isCurrent: () => boolean
  /** The newest one with all its marks, made at once where there is none: what a press hits has to be there. */
  readonly sceneNow: () => Scene
  /** The scene taken apart for a drag. */
  readonly partsFor: (dragged: ReadonlySet<ActorId>) => DragScene
  /** What was painted elsewhere and can be shown at once, and whether it shows the marks of the scene. */
  readonly painted: Painted | null
  readonly isPainted: boolean
  /** Actors lie where they are computed to be, and cannot be moved. */
  readonly computed: boolean
}

export function useMapScene(
  cy: Core | null,
  workspace: Workspace,
  theme: Theme,
  takePicture: () => Coming | null,
): MapScene {
  const network = useObserved(workspace.shown, (shown) => shown)
  const findings = useObserved(workspace.insights, (state) => state.findings)
  const focus = useObserved(workspace.session, (state) => state.opportunity)
  const introduction = useObserved(workspace.session, (state) => state.introduction)
  const spotlight = useObserved(workspace.session, (state) => state.spotlight)
  const ring = useRingInFocus(workspace)
  const chosen = useObserved(workspace.preferences, useShallow(sceneChoices))
  const { sizeBy, colourBy } = chosen
  const latest = useRef<Latest>({ scene: noScene, spots: new Map(), isCurrent: true })
  const isCurrent = useCallback(() => latest.current.isCurrent, [])
  const labelScale = useLabelScale(cy, workspace.preferences.getState().view?.zoom ?? null, isCurrent)

  const layout = useObserved(workspace.session, (state) => state.layout)
  const language = useObserved(workspace.preferences, (state) => state.language)
  const arrangement = useMemo(
    () => arrangementOf(layout, network, paletteOf(theme), wordsOf(language).arrangements),
    [layout, network, theme, language],
  )
  const positions = arrangement?.positions ?? network.places
  const guides = arrangement?.guides ?? null

  const spots = useMemo(() => {
    const palette = paletteOf(theme)
    const colouring = colouringBy(colourBy, network, findings, palette)
    return spotsOf(network, positions, palette, radiusBy(sizeBy, network, findings), colouring)
  }, [network, positions, theme, findings, sizeBy, colourBy])
  const input = useMemo<SceneInput>(
    () => ({
      network,
      positions,
      spots,
      guides,
      findings,
      theme,
      focus,
      introduction,
      ring,
      spotlight,
      labelScale,
      ...chosen,
    }),
    [
      network,
      positions,
      spots,
      guides,
      findings,
      theme,
      focus,
      introduction,
      ring,
      spotlight,
      labelScale,
      chosen,
    ],
  )
  const { picture, state, standsFor } = useFirstPicture(workspace, takePicture, input)
  const stands = standsFor(input)
  const made = useSteps(sceneSteps, input, noScene, stands ? whenBeside[state] : 'now')
  const { of, complete } = made
  const pictured = of === null ? picture : null
  const scene = pictured?.scene ?? made.result
  const isNewest = of === input || (stands && pictured !== null)
  useLayoutEffect(() => {
    latest.current = { scene, spots, isCurrent: isNewest }
  }, [scene, spots, isNewest])
  const boundsOfActors = useCallback((actors?: readonly ActorId[]) => {
    const { scene, spots, isCurrent } = latest.current
    if (!actors && isCurrent) return spots.size > 0 ? scene.bounds : null
    // While a large scene is in the making its actors already have their places.
    if (!actors) return boundsOf(Array.from(spots.values(), spotWithLabel))
    const around = actors.flatMap((id) => {
      const spot = spots.get(id)
      return spot ? [{ x: spot.x - 90, y: spot.y - 60, width: 180, height: 120 }] : []
    })
    return boundsOf(around)
  }, [])
  const sceneNow = useCallback(() => (of === null ? complete() : scene), [of, complete, scene])
  const partsFor = useCallback(
    (dragged: ReadonlySet<ActorId>) => dragScene(input, sceneNow(), spots, dragged),
    [input, sceneNow, spots],
  )
  return {
    scene,
    spots,
    boundsOf: boundsOfActors,
    isCurrent,
    sceneNow,
    partsFor,
    painted: picture?.painted ?? null,
    isPainted: of !== null && standsFor(of),
    computed: arrangement !== null,
  }
}
