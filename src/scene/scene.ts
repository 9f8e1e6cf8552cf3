/** The whole picture of a network: what every view and export of the map draws. */

import type { Findings } from '../analysis/findings'
import type { ActorId, PairId } from '../network/ids'
import type { Network } from '../network/network'
import { actorMarks, secondCoalitionMarks } from './actors'
import { BoxGrid } from './boxGrid'
import { flowMarks, flowsOf, tieMarks } from './edges'
import { boundsOf, extentOf } from './extent'
import { dim, focusIn, focusMarks } from './focus'
import { gapBandMarks } from './gapBands'
import { haloMarks } from './halos'
import { iconMarks } from './icons'
import { byImportance, labelsOf, placeLabels, spotBox } from './labels'
import type { LegendEntry } from './legend'
import { legendOf } from './legend'
import type { Box, Mark } from './marks'
import { arcMarks, arcsOf, rankMarks } from './opportunityArcs'
import type { Point } from './outline'
import { coalitionShapes, nameMarks, outlineMarks } from './outlines'
import type { Theme } from './palette'
import { paletteOf } from './palette'
import { type RingDrawing, ringMarks } from './ringLoop'
import { levelOf, rimMarks } from './receptivity'
import type { SizeMeasure } from './sizes'
import { radiusBy } from './sizes'
import { spotsOf } from './spots'

export interface SceneInput {
  readonly network: Network
  /** Where actors lie, while some are dragged too; `network.places` where nobody moves. */
  readonly positions: ReadonlyMap<ActorId, Point>
  /** Null until the first analysis is done. */
  readonly findings: Findings | null
  readonly theme: Theme
  readonly sizeBy: SizeMeasure
  /** The opportunity whose path is lit while the rest dims. */
  readonly focus: PairId | null
  /** The ring that is drawn and lit while the rest dims. */
  readonly ring: RingDrawing | null
  /** How many opportunities are drawn as arcs, the best first. */
  readonly showOpportunities: number
  readonly showGaps: boolean
  readonly showHalos: boolean
}

/** In the order in which the layers are drawn. The map draws `ties` and `actors` itself, with the same geometry. */
export interface Scene {
  readonly back: readonly Mark[]
  /** Ties, then exchanges. */
  readonly ties: readonly Mark[]
  readonly actors: readonly Mark[]
  readonly front: readonly Mark[]
  /** Around everything drawn. */
  readonly bounds: Box
  /** What occurs in this picture, and only that. */
  readonly legend: readonly LegendEntry[]
  /** Labels for which there was no room. */
  readonly hiddenLabels: number
}

export const defaultArcs = 5

/** O(n log n) in actors, ties and exchanges; the outlines cost members × corners. */
export function buildScene(input: SceneInput): Scene {
  const { network, findings, theme } = input
  const palette = paletteOf(theme)
  const sizeOf = radiusBy(input.sizeBy, network, findings)
  const spotsById = spotsOf(network, input.positions, palette, sizeOf)
  const spots = [...spotsById.values()]
  const { ring } = input
  const focus = focusIn(network, findings, { pair: input.focus, ring })

  const shapes = coalitionShapes(network.coalitions, spots, palette)
  const flows = flowsOf(network.exchanges.values(), network.resources, spotsById, palette)
  const labels = labelsOf(spots)

  // Each of the following keeps clear of what the ones before have taken.
  const taken = new BoxGrid(spots.map(spotBox))
  // A ring is drawn alone: an arc along one of its arrows would hide it.
  const opportunities = ring ? [] : (findings?.opportunities ?? [])
  const drawn = opportunities.slice(0, input.showOpportunities)
  const parties = new Set(drawn.flatMap(({ a, b }) => [a, b]))
  const placed = placeLabels(byImportance(labels, parties, degreesOf(network)), taken, palette)
  const names = nameMarks(shapes, taken, palette)
  const arcs = arcsOf(opportunities, spotsById, input.showOpportunities, input.focus, taken)
  const ranks = rankMarks(arcs, taken, palette)
  const loop = ring ? ringMarks(ring, spotsById, taken, palette) : []
  const icons = iconMarks(flows, taken, palette)

  const bands = input.showGaps && findings ? gapBandMarks(findings.gaps, shapes, palette) : []
  const halos = input.showHalos && findings ? haloMarks(spots, findings, palette) : []
  const ties = tieMarks(network.ties.values(), spotsById, palette)
  const layers = {
    back: [
      ...dim([...bands, ...outlineMarks(shapes, theme), ...halos], focus),
      ...(focus ? focusMarks(focus, spotsById, palette) : []),
    ],
    ties: dim([...ties, ...flowMarks(flows)], focus),
    actors: dim(actorMarks(spots, palette), focus),
    front: dim(
      [
        ...secondCoalitionMarks(spots, palette),
        ...arcMarks(arcs, palette),
        ...icons,
        ...rimMarks(spots, findings, palette),
        ...names,
        ...placed.marks,
        ...ranks,
        ...loop,
      ],
      focus,
    ),
  }
  const all = [...layers.back, ...layers.ties, ...layers.actors, ...layers.front]
  return {
    ...layers,
    bounds: boundsOf(all.map(extentOf)) ?? { x: 0, y: 0, width: 0, height: 0 },
    legend: legendOf({
      palette,
      sizeBy: input.sizeBy,
      spots,
      levels: new Set(spots.filter(({ isMe }) => !isMe).map(({ actor }) => levelOf(actor, findings))),
      flows,
      ties: ties.length > 0,
      opportunities: arcs.length > 0,
      introduction: focus !== null && focus.links.size > 0,
      ring: loop.length > 0,
      gaps: bands.length > 0,
      brokers: halos.length > 0,
    }),
    hiddenLabels: placed.hidden,
  }
}

function degreesOf(network: Network): ReadonlyMap<ActorId, number> {
  const degrees = new Map<ActorId, number>()
  for (const { a, b } of network.ties.values()) {
    for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  return degrees
}
