/** Finds places for actors that are new on the map, while nobody else moves. */

import { type Blocks, layBlocks } from './blocks'
import { neighboursOf } from './neighbours'
import type { Neighbours } from './neighbours'
import { placeApart } from './placeApart'
import type { LayoutProblem } from './problem'
import { outlineGap } from './settle'
import { createSpots } from './spots'

/** More than this many newcomers whose only contact is one and the same actor, or who have none, stand in blocks. */
const crowd = 8

/** A map is small beside a crowd when it measures less than this share of it. */
const small = 0.2

type Position = readonly [number, number]

/**
 * Positions of all actors: those with a start keep it; new ones (start NaN) go beside their contacts or into their
 * coalition, and those whom nothing ties to the map where it has room. Many at once that have one contact in all, or
 * none, stand in blocks: one for each coalition or key, and one for those who are alone with theirs. Deterministic.
 * @param keyOf what the blocks of a crowd go by, such as the affiliation; '' = nothing
 * O(actors + ties + memberships × fan), plus the search around each newcomer, or arranging those whom nothing ties.
 */
export function placeNew(problem: LayoutProblem, keyOf: (actor: number) => string = () => ''): Float64Array {
  const positions = problem.start.slice()
  const neighbours = neighboursOf(problem)
  const isPlaced = (actor: number) => !Number.isNaN(positions[2 * actor]!)
  const newcomers: number[] = []
  for (let actor = 0; actor < problem.count; actor++) if (!isPlaced(actor)) newcomers.push(actor)
  const spots = createSpots(problem, positions)
  const contactsOf = (actor: number) => vertexList(neighbours, actor).flatMap((vertex) => placedIn(vertex))
  /** Those who come with an actor keep it out of a crowd as well. */
  const allContactsOf = (actor: number) =>
    vertexList(neighbours, actor).flatMap((vertex) => (vertex < problem.count ? [vertex] : placedIn(vertex)))
  const placedIn = (vertex: number): number[] =>
    (vertex < problem.count ? [vertex] : [...problem.groups[vertex - problem.count]!]).filter(isPlaced)

  const crowded = new Set(crowdsOf(newcomers, allContactsOf))
  let pending = newcomers.filter((actor) => !crowded.has(actor))
  while (pending.length > 0) {
    const attached = pending.filter((actor) => contactsOf(actor).length > 0)
    if (attached.length === 0) placeApart(problem, positions, pending)
    for (const actor of attached) {
      const vertices = vertexList(neighbours, actor)
      const fellows = new Set(vertices.filter((vertex) => vertex >= problem.count).flatMap(placedIn))
      // A contact in another coalition must not pull a member, and with it the outline, across the map.
      const pulling = vertices.filter(
        (vertex) => fellows.size === 0 || vertex >= problem.count || fellows.has(vertex),
      )
      spots.putNear(actor, ...middleOf(pulling.map(placedIn), positions))
    }
    pending = pending.filter((actor) => !isPlaced(actor))
  }
  if (crowded.size > 0) placeCrowd(problem, positions, blocksOf(problem, [...crowded], keyOf))
  return positions
}

function vertexList({ offsets, targets }: Neighbours, vertex: number): number[] {
  return [...targets.subarray(offsets[vertex], offsets[vertex + 1])]
}

/** Newcomers who would all want the same place: beside the same only contact, or nowhere. */
function crowdsOf(newcomers: readonly number[], contactsOf: (actor: number) => number[]): readonly number[] {
  const byContact = new Map<number, number[]>()
  for (const actor of newcomers) {
    const contacts = contactsOf(actor)
    if (contacts.length > 1) continue
    const contact = contacts[0] ?? -1
    const others = byContact.get(contact)
    if (others) others.push(actor)
    else byContact.set(contact, [actor])
  }
  return [...byContact.values()].filter((actors) => actors.length > crowd).flat()
}

/** The middle of contacts, of whom there is one at least; a coalition counts like one contact in its centre. */
function middleOf(contacts: readonly (readonly number[])[], positions: Float64Array): Position {
  const middles = contacts
    .filter((members) => members.length > 0)
    .map((members) => [0, 1].map((axis) => mean(members.map((member) => positions[2 * member + axis]!))))
  return [mean(middles.map(([x]) => x!)), mean(middles.map(([, y]) => y!))]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The crowd in blocks by coalition, else by key; largest first, then by name, leftovers last. */
function blocksOf(
  { count, groups }: LayoutProblem,
  actors: readonly number[],
  keyOf: (actor: number) => string,
): readonly (readonly number[])[] {
  const coalitionOf = new Int32Array(count).fill(-1)
  groups.forEach((members, g) => members.forEach((member) => (coalitionOf[member] = g)))
  const blocks = new Map<string, number[]>()
  for (const actor of actors) {
    const key = coalitionOf[actor]! >= 0 ? `coalition ${coalitionOf[actor]}` : `key ${keyOf(actor)}`
    const block = blocks.get(key)
    if (block) block.push(actor)
    else blocks.set(key, [actor])
  }
  const isAlone = ([key, block]: readonly [string, readonly number[]]) =>
    key === 'key ' || (block.length === 1 && key.startsWith('key'))
  const sorted = [...blocks].sort(
    ([keyA, a], [keyB, b]) => b.length - a.length || (keyA < keyB ? -1 : keyA > keyB ? 1 : 0),
  )
  const shared = sorted.filter((entry) => !isAlone(entry)).map(([, block]) => block)
  const alone = sorted.filter(isAlone).flatMap(([, block]) => block)
  return alone.length > 0 ? [...shared, alone] : shared
}

/**
 * Puts blocks below the map or to its right, wherever the whole then fits a view of the wanted shape better; on both
 * sides of a map that is small beside them, such as somebody's own dot between all those they know.
 */
function placeCrowd(
  problem: LayoutProblem,
  positions: Float64Array,
  blocks: readonly (readonly number[])[],
): void {
  const frame = frameOf(problem, positions)
  const gap = 3 * problem.padding + outlineGap
  const wide = frame.right - frame.left
  const high = frame.bottom - frame.top
  const put = ({ places }: Blocks, left: number, top: number) => {
    for (const [actor, [x, y]] of places) positions.set([left + x, top + y], 2 * actor)
  }
  const whole = layBlocks(problem, blocks)
  const { width, height } = whole
  if (blocks.length > 1 && wide > 0 && Math.max(wide, high) < small * Math.max(width, height)) {
    const [left, right] = [0, 1].map((side) => layBlocks(problem, halfOf(blocks, side), problem.aspect / 2))
    const middle = (frame.top + frame.bottom) / 2
    put(left!, frame.left - gap - left!.width, middle - left!.height / 2)
    put(right!, frame.right + gap, middle - right!.height / 2)
    return
  }
  const below = Math.max(Math.max(wide, width) / problem.aspect, high + gap + height)
  const beside = Math.max((wide + gap + width) / problem.aspect, Math.max(high, height))
  const isBelow = below <= beside
  const left = isBelow ? (frame.left + frame.right - width) / 2 : frame.right + gap
  const top = isBelow ? frame.bottom + gap : (frame.top + frame.bottom - height) / 2
  put(whole, left, top)
}

/** Every other block, so that both halves hold large ones and small ones: 0 and 3, 4, 7 …, or 1, 2 and 5, 6 … */
function halfOf<T>(blocks: readonly T[], side: number): readonly T[] {
  return blocks.filter((_, i) => ((i + 1) >> 1) % 2 === side)
}

/** The rectangle around all placed boxes and as much as outlines may add; a point at the origin on an empty map. */
function frameOf({ count, widths, heights, offsetY, padding }: LayoutProblem, positions: Float64Array) {
  const frame = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (let i = 0; i < count; i++) {
    const x = positions[2 * i]!
    const y = positions[2 * i + 1]! + offsetY[i]!
    if (Number.isNaN(x)) continue
    frame.left = Math.min(frame.left, x - widths[i]! / 2 - padding)
    frame.right = Math.max(frame.right, x + widths[i]! / 2 + padding)
    frame.top = Math.min(frame.top, y - heights[i]! / 2 - padding)
    frame.bottom = Math.max(frame.bottom, y + heights[i]! / 2 + padding)
  }
  return frame.left === Infinity ? { left: 0, top: 0, right: 0, bottom: 0 } : frame
}
