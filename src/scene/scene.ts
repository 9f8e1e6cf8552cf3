/** The whole picture of a network: what every view and export of the map draws. */

import type { ChosenIntroduction } from '../analysis/chosenIntroduction'
import type { Findings } from '../analysis/findings'
import type { ActorId, PairId } from '../network/ids'
import type { Network } from '../network/network'
import { actorMarks, secondCoalitionMarks } from './actors'
import { largestGuideText } from './arrangements/arrangement'
import { BoxGrid } from './boxGrid'
import { flowMarks, flowsOf, tieMarks } from './edges'
import { Bounds, extentOf } from './extent'
import { dim, focusIn, focusMarks, litOf } from './focus'
import { gapBandMarks } from './gapBands'
import { haloMarks } from './halos'
import { iconMarks } from './icons'
import { byImportance, type Label, labelsOf, placeLabels, spotBox, spotWithLabel } from './labels'
import { type ColourMeasure, colouringBy } from './colours'
import type { LegendEntry } from './legend'
import { legendOf } from './legend'
import type { Box, Mark } from './marks'
import { arcMarks, arcsOf, opportunitiesBetween, rankMarks } from './opportunityArcs'
import type { Point } from './outline'
import { nameSteps } from './coalitionNames'
import { coalitionShapes, outlineMarks, outlineWithName } from './outlines'
import type { Theme } from './palette'
import { paletteOf } from './palette'
import { levelOf } from './levels'
import { rimMarks } from './receptivity'
import { type RingDrawing, ringMarks } from './ringLoop'
import type { SizeMeasure } from './sizes'
import { degreesOf, radiusBy, topOfScale } from './sizes'
import { type Spot, spotsOf } from './spots'
import { finish, type Steps } from './steps'

export interface SceneInput {
  readonly network: Network
  /** Where actors lie, while some are dragged too; `network.places` where nobody moves. */
  readonly positions: ReadonlyMap<ActorId, Point>
  /** The actors as they lie there, for whoever has them already; else they are worked out. */
  readonly spots?: ReadonlyMap<ActorId, Spot>
  /** What a computed view shows in place of the outlines of coalitions; null = the person's own positions. */
  readonly guides: readonly Mark[] | null
  /** Null until the first analysis is done. */
  readonly findings: Findings | null
  readonly theme: Theme
  readonly sizeBy: SizeMeasure
  readonly colourBy: ColourMeasure
  /** The opportunity whose path is lit while the rest dims. */
  readonly focus: PairId | null
  /** The way of introducing its parties that is lit; null = the suggested one. */
  readonly introduction: ChosenIntroduction | null
  /** Ids that stay lit while no opportunity is in focus and the rest dims; null = all. */
  readonly spotlight: ReadonlySet<string> | null
  /** The ring that is drawn and lit while the rest dims. */
  readonly ring: RingDrawing | null
  /** How many opportunities are drawn as arcs, the best first. */
  readonly showOpportunities: number
  /** How much larger than at full size labels are written, 1 or more: fewer find room, the important ones first. */
  readonly labelScale: number
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
  /** Where names must lie, since beyond it they would be cut off or covered; null = anywhere. */
  readonly frame: Box | null
  /** Around everything drawn, with labels of usual size. */
  readonly bounds: Box
  /** Around all marks as they are; null = there are none. */
  readonly reach: Box | null
  /** What occurs in this picture, and only that. */
  readonly legend: readonly LegendEntry[]
  /** Labels for which there was no room. */
  readonly hiddenLabels: number
}

/** All marks in the order in which they are drawn. */
export function marksOf({ back, ties, actors, front }: Scene): readonly Mark[] {
  return [...back, ...ties, ...actors, ...front]
}

/** What is known of a scene that others draw. */
export function withoutMarks(scene: Scene): Scene {
  return { ...scene, back: [], ties: [], actors: [], front: [] }
}

/** O(n log n) in actors, ties and exchanges; the outlines cost members × corners. */
export function buildScene(input: SceneInput): Scene {
  return finish(sceneSteps(input))
}

/** The same in steps, between which others may have their turn. */
export function* sceneSteps(input: SceneInput): Steps<Scene> {
  const { network, findings, theme } = input
  const palette = paletteOf(theme)
  const sizeOf = radiusBy(input.sizeBy, network, findings)
  const colouring = colouringBy(input.colourBy, network, findings, palette)
  const spotsById = input.spots ?? spotsOf(network, input.positions, palette, sizeOf, colouring)
  const spots = [...spotsById.values()]
  const { ring } = input
  const focus = focusIn(network, findings, input)
  const lit = litOf(network, focus, input.spotlight)

  yield
  const shapes = input.guides ? [] : coalitionShapes(network.coalitions, spots, palette)
  const flows = flowsOf(network.exchanges.values(), network.resources, spotsById, palette)
  yield
  const labels = labelsOf(spots, input.labelScale)
  yield

  const writtenLarger = (by: number) =>
    (input.guides ?? []).map((mark) => enlarged(mark, Math.min(by, largestGuideText)))
  const guides = writtenLarger(input.labelScale)
  // Each of the following keeps clear of what the ones before have taken.
  const taken = new BoxGrid([...spots.map(spotBox), ...guides.filter(isText).map(extentOf)])
  // A ring is drawn alone: an arc along one of its arrows would hide it.
  const opportunities = ring ? [] : opportunitiesBetween(findings, spotsById)
  const drawn = opportunities.slice(0, input.showOpportunities)
  const parties = new Set(drawn.flatMap(({ a, b }) => [a, b]))
  // Enlarged labels must not make the map larger: fitting it would make them larger still.
  const bounds = new Bounds()
  if (input.labelScale > 1) {
    for (const spot of spots) bounds.add(spotWithLabel(spot))
    for (const shape of shapes) bounds.add(outlineWithName(shape))
    for (const mark of writtenLarger(Infinity)) bounds.add(extentOf(mark))
  }
  const room = bounds.box()
  const frame = room && withMargins(room, input.labelScale)
  const writeNames = () => nameSteps(shapes, taken, palette, input.labelScale, frame)
  const ordered = byImportance(labels, parties, degreesOf(network))
  const isLit = ({ spot }: Label) => lit?.has(spot.actor.id) ?? false
  // Whom all this is about is named before anything else, over what is dimmed if need be.
  const clear = new BoxGrid(lit ? spots.filter(({ actor }) => lit.has(actor.id)).map(spotBox) : [])
  const litNames = placeLabels(ordered.filter(isLit), taken, palette, frame, clear)
  // Where they crowd one another, some are written smaller rather than not at all.
  const left = ordered.filter((label) => isLit(label) && !litNames.shown.has(label.spot.actor.id))
  const smaller = labelsOf(
    left.map(({ spot }) => spot),
    (1 + input.labelScale) / 2,
  )
  const lastNames = placeLabels(smaller, taken, palette, frame, clear)
  // From afar one asks which coalition before which actor.
  const namesFirst = input.labelScale > 1 ? yield* writeNames() : null
  yield
  const placed = placeLabels(
    ordered.filter((label) => !isLit(label)),
    taken,
    palette,
    frame,
  )
  const names = namesFirst ?? (yield* writeNames())
  yield
  const arcs = arcsOf(opportunities, spotsById, input.showOpportunities, input.focus, taken)
  const ranks = rankMarks(arcs, taken, palette)
  const loop = ring ? ringMarks(ring, spotsById, taken, palette) : []
  const icons = iconMarks(flows, taken, palette)

  const bands = input.showGaps && findings ? gapBandMarks(findings.gaps, shapes, palette) : []
  const halos = input.showHalos && findings ? haloMarks(spots, findings, palette) : []
  yield
  const ties = tieMarks(network.ties.values(), spotsById, palette)
  yield
  const exchanges = flowMarks(flows)
  const layers = {
    back: [
      ...guides,
      ...dim([...bands, ...outlineMarks(shapes, theme), ...halos], lit),
      ...(focus ? focusMarks(focus, spotsById, palette) : []),
    ],
    ties: dim([...ties, ...exchanges], lit),
    actors: dim(actorMarks(spots, palette), lit),
    front: dim(
      [
        ...secondCoalitionMarks(spots, palette),
        ...arcMarks(arcs, palette),
        ...icons,
        ...rimMarks(spots, findings, palette),
        ...names,
        ...placed.marks,
        ...litNames.marks,
        ...lastNames.marks,
        ...ranks,
        ...loop,
      ],
      lit,
    ),
  }
  yield
  // Ties are straight: they reach no farther than their actors.
  const reaching = [layers.back, exchanges, layers.actors, layers.front]
  const reach = new Bounds()
  for (const marks of reaching)
    for (const mark of marks) {
      const extent = extentOf(mark)
      reach.add(extent)
      if (input.labelScale === 1 || !isText(mark)) bounds.add(extent)
    }
  yield
  return {
    ...layers,
    frame,
    reach: reach.box(),
    bounds: bounds.box() ?? { x: 0, y: 0, width: 0, height: 0 },
    legend: legendOf({
      palette,
      sizeBy: input.sizeBy,
      topOfScale: topOfScale(input.sizeBy, network, findings),
      colouring,
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
    hiddenLabels: placed.hidden + lastNames.hidden,
  }
}

/** Seen as a whole, a map has about this much room at its sides and towards tools and legend, map units at full size. */
const [aside, above] = [20, 8]

function withMargins({ x, y, width, height }: Box, scale: number): Box {
  return {
    x: x - aside * scale,
    y: y - above * scale,
    width: width + 2 * aside * scale,
    height: height + 2 * above * scale,
  }
}

function isText({ kind }: Mark): boolean {
  return kind === 'text'
}

/** A text written larger upwards from its last line; other marks are as they were. */
function enlarged(mark: Mark, scale: number): Mark {
  if (mark.kind !== 'text') return mark
  const y = mark.y - (mark.lines.length - 1) * mark.lineHeight * (scale - 1)
  return { ...mark, y, size: scale * mark.size, lineHeight: scale * mark.lineHeight }
}
