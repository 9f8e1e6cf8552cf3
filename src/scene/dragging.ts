/** The scene while actors are dragged: what rests is drawn once, and only what the dragged ones take along anew. */

import type { ActorId } from '../network/ids'
import { BoxGrid } from './boxGrid'
import { flowMarks, flowsOf, tieMarks } from './edges'
import { dim, focusIn, litOf } from './focus'
import { gapId } from './gapBands'
import { iconMarks } from './icons'
import type { Mark } from './marks'
import { arcMarks, arcsOf } from './opportunityArcs'
import type { Point } from './outline'
import { nameMarks } from './coalitionNames'
import { coalitionShapes, outlineMarks } from './outlines'
import { paletteOf } from './palette'
import { opportunitiesBetween } from './opportunityArcs'
import { ringMarks } from './ringLoop'
import { marksOf, type Scene, type SceneInput } from './scene'
import type { Spot } from './spots'

export interface DragScene {
  /** What nobody moves. */
  readonly resting: readonly Mark[]
  /** The dragged actors with all that is on them, where they were: to be drawn shifted by as much as the drag. */
  readonly carried: readonly Mark[]
  /** What hangs on the dragged actors, after they were moved by so much, in map units. */
  readonly redrawn: (by: Point) => { readonly back: readonly Mark[]; readonly front: readonly Mark[] }
}

/**
 * Takes a scene apart for a drag. Gaps of coalitions that change their shape are left out until it is over.
 * O(marks) once; each `redrawn` O(ties, exchanges and fellow members of the dragged).
 */
export function dragScene(
  input: Omit<SceneInput, 'positions'>,
  scene: Scene,
  spots: ReadonlyMap<ActorId, Spot>,
  dragged: ReadonlySet<ActorId>,
): DragScene {
  const { network, findings, theme, focus, ring, showOpportunities, labelScale } = input
  const palette = paletteOf(theme)
  const lit = litOf(network, focusIn(network, findings, input), input.spotlight)
  const ties = [...network.ties.values()].filter(({ a, b }) => dragged.has(a) || dragged.has(b))
  const exchanges = [...network.exchanges.values()].filter(
    ({ giver, receiver }) => dragged.has(giver) || dragged.has(receiver),
  )
  const coalitions = new Map(
    [...dragged]
      .flatMap((id) => network.actors.get(id)?.coalitions ?? [])
      .flatMap((id) => {
        const coalition = network.coalitions.get(id)
        return coalition ? [[id, coalition] as const] : []
      }),
  )
  const fellows = [...spots.values()].filter(({ actor }) => actor.coalitions.some((id) => coalitions.has(id)))
  const shown = (ring ? [] : opportunitiesBetween(findings, spots)).filter(
    ({ pair }, i) => i < showOpportunities || pair === focus,
  )
  const opportunities = shown.filter(({ a, b }) => dragged.has(a) || dragged.has(b))

  const anew = new Set<string>(
    [...ties, ...exchanges, ...coalitions.values()]
      .map(({ id }): string => id)
      .concat(opportunities.map(({ pair }) => pair)),
  )
  const loop = ring?.gifts.some(({ giver }) => dragged.has(giver)) ? ring : null
  if (loop) anew.add(loop.id)
  const gapsOf = (findings?.gaps ?? []).filter(({ a, b }) => coalitions.has(a) || coalitions.has(b))
  for (const gap of gapsOf) anew.add(gapId(gap))
  const all = marksOf(scene)
  const isDragged = ({ of }: Mark) => of !== null && dragged.has(of as ActorId)

  return {
    resting: all.filter((mark) => !isDragged(mark) && (mark.of === null || !anew.has(mark.of))),
    carried: all.filter(isDragged),
    redrawn: (by) => {
      const moved = (spot: Spot): Spot =>
        dragged.has(spot.actor.id) ? { ...spot, x: spot.x + by.x, y: spot.y + by.y } : spot
      const near = new Map<ActorId, Spot>()
      const ends = [
        ...ties.flatMap(({ a, b }) => [a, b]),
        ...exchanges.flatMap(({ giver, receiver }) => [giver, receiver]),
        ...opportunities.flatMap(({ a, b }) => [a, b]),
        ...(loop?.gifts.map(({ giver }) => giver) ?? []),
      ]
      for (const id of ends) {
        const spot = spots.get(id)
        if (spot && !near.has(id)) near.set(id, moved(spot))
      }
      const shapes = coalitionShapes(coalitions, fellows.map(moved), palette)
      const flows = flowsOf(exchanges, network.resources, near, palette)
      const free = new BoxGrid([])
      return {
        back: dim(
          [...outlineMarks(shapes, theme), ...tieMarks(ties, near, palette), ...flowMarks(flows)],
          lit,
        ),
        front: dim(
          [
            ...arcMarks(arcsOf(opportunities, near, opportunities.length, focus, free), palette),
            ...iconMarks(flows, free, palette),
            ...nameMarks(shapes, free, palette, labelScale, scene.frame),
            ...(loop ? ringMarks(loop, near, free, palette) : []),
          ],
          lit,
        ),
      }
    },
  }
}
