/** Where the labels of actors stand: below if there is room, else above or beside, else nowhere. */

import type { ActorId } from '../network/ids'
import type { BoxGrid } from './boxGrid'
import { boxAround, boxHolds } from './extent'
import type { Box, TextMark } from './marks'
import { textMark } from './marks'
import type { Palette } from './palette'
import type { Spot } from './spots'
import { labelBox, labelGap, labelLineHeight, labelSize, labelSizeOf, rimMarkReach } from './text'

/** A label before it has a place. */
export interface Label {
  readonly spot: Spot
  readonly lines: readonly string[]
  readonly bold: boolean
  /** How much larger than usual it is written. */
  readonly scale: number
  readonly width: number
  readonly height: number
}

export interface PlacedLabels {
  readonly marks: readonly TextMark[]
  readonly shown: ReadonlySet<ActorId>
  /** How many found no room. */
  readonly hidden: number
}

interface Place {
  readonly box: Box
  readonly anchor: TextMark['anchor']
}

/**
 * The labels of all actors that have a name. O(actors).
 * @param scale how much larger than usual they are written, for maps that are looked at from afar
 */
export function labelsOf(spots: Iterable<Spot>, scale = 1): readonly Label[] {
  const labels: Label[] = []
  for (const spot of spots) {
    const { lines, bold, width, height } = labelSizeOf(spot.actor.name, spot.radius)
    if (lines.length > 0)
      labels.push({ spot, lines, bold, scale, width: scale * width, height: scale * height })
  }
  return labels
}

/** The box of an actor with the marks at the upper corners of its rim. */
export function spotBox({ x, y, reach }: Spot): Box {
  const beyond = reach + rimMarkReach
  return { x: x - beyond, y: y - beyond, width: 2 * beyond, height: beyond + reach }
}

/** What an actor takes up with its label of usual size below. */
export function spotWithLabel({ actor, x, y, radius }: Spot): Box {
  const { width, height, offsetY } = labelBox(actor.name, radius)
  return boxAround(x, y + offsetY, width, height)
}

/**
 * Places labels one after the other so that none overlaps another or anything in the grid.
 * @param labels the most important first: when there is no room, the later ones go
 * @param taken what must stay free; the labels placed are added to it
 * @param frame where they must lie, since what sticks out would be cut off; null = anywhere
 * @param least what must stay free where there is no other room; the labels placed are added to it too; null = the same
 * O(labels × neighbours).
 */
export function placeLabels(
  labels: readonly Label[],
  taken: BoxGrid,
  palette: Palette,
  frame: Box | null = null,
  least: BoxGrid | null = null,
): PlacedLabels {
  const marks: TextMark[] = []
  const shown = new Set<ActorId>()
  for (const label of labels) {
    const place = freePlace(label, taken, frame) ?? (least && freePlace(label, least, frame))
    if (!place) continue
    taken.add(place.box)
    least?.add(place.box)
    shown.add(label.spot.actor.id)
    marks.push(labelMark(label, place, palette))
  }
  return { marks, shown, hidden: labels.length - marks.length }
}

/** The first place within the frame that meets nothing in the grid. */
function freePlace(label: Label, grid: BoxGrid, frame: Box | null): Place | null {
  for (const placeOf of places) {
    const place = placeOf(label)
    if ((!frame || boxHolds(frame, place.box)) && !grid.meets(place.box)) return place
  }
  return null
}

/** The most important first: me, parties of opportunities, the large ones, the well connected, then by name. */
export function byImportance(
  labels: readonly Label[],
  parties: ReadonlySet<ActorId>,
  degrees: ReadonlyMap<ActorId, number>,
): readonly Label[] {
  // Looked up once each, not at every comparison.
  const ranked = labels.map((label) => {
    const { id, name } = label.spot.actor
    const { isMe, radius } = label.spot
    return {
      label,
      isMe: Number(isMe),
      party: Number(parties.has(id)),
      radius,
      degree: degrees.get(id) ?? 0,
      name,
    }
  })
  ranked.sort(
    (a, b) =>
      b.isMe - a.isMe ||
      b.party - a.party ||
      b.radius - a.radius ||
      b.degree - a.degree ||
      (a.name < b.name ? -1 : 1),
  )
  return ranked.map(({ label }) => label)
}

/** Below, above, right, left. The marks at the rim need room above. */
const places: readonly ((label: Label) => Place)[] = [
  ({ spot: { x, y, reach }, width, height }) => ({
    box: { x: x - width / 2, y: y + reach + labelGap - 1, width, height },
    anchor: 'middle',
  }),
  ({ spot: { x, y, reach }, width, height }) => ({
    box: { x: x - width / 2, y: y - reach - labelGap - rimMarkReach - height, width, height },
    anchor: 'middle',
  }),
  ({ spot: { x, y, reach }, width, height }) => ({
    box: { x: x + reach + labelGap + rimMarkReach, y: y - height / 2, width, height },
    anchor: 'start',
  }),
  ({ spot: { x, y, reach }, width, height }) => ({
    box: { x: x - reach - labelGap - rimMarkReach - width, y: y - height / 2, width, height },
    anchor: 'end',
  }),
]

function labelMark({ spot, lines, bold, scale }: Label, { box, anchor }: Place, palette: Palette): TextMark {
  const x = anchor === 'middle' ? spot.x : anchor === 'start' ? box.x + 2 : box.x + box.width - 2
  return textMark(x, box.y + scale * labelSize - 1, lines, {
    of: spot.actor.id,
    size: scale * labelSize,
    lineHeight: scale * labelLineHeight,
    bold,
    anchor,
    colour: palette.ink,
    halo: palette.map,
  })
}
