/** Where the labels of actors stand: below if there is room, else above or beside, else nowhere. */

import type { ActorId } from '../network/ids'
import type { BoxGrid } from './boxGrid'
import { boxAround } from './extent'
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
  return Array.from(spots, (spot) => {
    const { lines, bold, width, height } = labelSizeOf(spot.actor.name, spot.radius)
    return { spot, lines, bold, scale, width: scale * width, height: scale * height }
  }).filter(({ lines }) => lines.length > 0)
}

/** The box of an actor with the marks at the upper corners of its rim. */
export function spotBox({ x, y, reach }: Spot): Box {
  return {
    ...boxAround(x, y, 2 * (reach + rimMarkReach), 0),
    y: y - reach - rimMarkReach,
    height: 2 * reach + rimMarkReach,
  }
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
    const places = placesOf(label).filter(({ box }) => !frame || holds(frame, box))
    const free = (grid: BoxGrid) => places.find(({ box }) => !grid.meets(box))
    const place = free(taken) ?? (least && free(least))
    if (!place) continue
    taken.add(place.box)
    least?.add(place.box)
    shown.add(label.spot.actor.id)
    marks.push(labelMark(label, place, palette))
  }
  return { marks, shown, hidden: labels.length - marks.length }
}

function holds(frame: Box, box: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
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
function placesOf({ spot, width, height }: Label): readonly Place[] {
  const { x, y, reach } = spot
  const across = reach + labelGap + width / 2
  return [
    { box: { ...boxAround(x, y, width, 0), y: y + reach + labelGap - 1, height }, anchor: 'middle' },
    {
      box: { ...boxAround(x, y, width, 0), y: y - reach - labelGap - rimMarkReach - height, height },
      anchor: 'middle',
    },
    { box: boxAround(x + across + rimMarkReach, y, width, height), anchor: 'start' },
    { box: boxAround(x - across - rimMarkReach, y, width, height), anchor: 'end' },
  ]
}

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
