/** What is lit while the rest dims: the parties and ties of an opportunity or a ring, or what a spotlight names. */

import type { ChosenIntroduction } from '../analysis/chosenIntroduction'
import type { Findings, Opportunity } from '../analysis/findings'
import type { ActorId, PairId } from '../network/ids'
import { pairId } from '../network/ids'
import type { Network } from '../network/network'
import { dimOpacity } from './language'
import type { Mark } from './marks'
import { circleMark, pathMark } from './marks'
import { curveBetween, straightSteps } from './curves'
import type { Palette } from './palette'
import type { RingDrawing } from './ringLoop'
import type { Spot } from './spots'

export interface Focus {
  /** Ids of the actors, ties, exchanges and coalitions that stay lit, and of the pair or ring; the rest is dimmed. */
  readonly lit: ReadonlySet<string>
  readonly introducers: ReadonlySet<ActorId>
  /** The ties of the introduction, and of my way to whom I ask. */
  readonly links: ReadonlyMap<PairId, Step>
}

interface Step {
  readonly from: ActorId
  readonly to: ActorId
}

/**
 * @param chosen the way of introducing the two that is lit; null, or that of another pair = the suggested one
 * @returns null when the pair is not among the opportunities listed
 * O(ties + exchanges).
 */
export function focusOf(
  network: Network,
  findings: Pick<Findings, 'opportunities'>,
  pair: PairId,
  chosen: ChosenIntroduction | null = null,
): Focus | null {
  const opportunity = findings.opportunities.find((each) => each.pair === pair)
  if (!opportunity) return null
  const { a, b } = opportunity
  const { chain, request } = chosen?.pair === pair ? chosen : suggestedBy(opportunity)
  const links = new Map([...stepsAlong(chain), ...stepsAlong(request)])
  const lit = new Set<string>([pair, a, b, ...chain, ...request])
  for (const { id, a: one, b: other } of network.ties.values()) if (links.has(pairId(one, other))) lit.add(id)
  for (const { id, giver, receiver } of network.exchanges.values()) {
    if (links.has(pairId(giver, receiver))) lit.add(id)
  }
  for (const party of [a, b]) for (const id of network.actors.get(party)?.coalitions ?? []) lit.add(id)
  return { lit, introducers: new Set(chain.slice(1, -1)), links }
}

/** The chain of the plan and how the request travels; without a plan the most trusted path. */
export function suggestedBy({
  pair,
  a,
  b,
  path,
  plan,
}: Pick<Opportunity, 'pair' | 'a' | 'b' | 'path' | 'plan'>): ChosenIntroduction {
  return plan.status === 'path'
    ? { pair, chain: [a, ...plan.introducer.actors, b], request: plan.path.actors }
    : { pair, chain: path.actors, request: [] }
}

function stepsAlong(actors: readonly ActorId[]): (readonly [PairId, Step])[] {
  return actors.slice(1).map((to, k) => [pairId(actors[k]!, to), { from: actors[k]!, to }] as const)
}

/** The focus on a ring: its members, what lies between them, and their coalitions. O(ties + exchanges). */
function focusOnRing(network: Network, { id, gifts }: RingDrawing): Focus {
  const members = new Set(gifts.map(({ giver }) => giver))
  const lit = new Set<string>([id, ...members])
  for (const { id: tie, a, b } of network.ties.values()) if (members.has(a) && members.has(b)) lit.add(tie)
  for (const { id: exchange, giver, receiver } of network.exchanges.values())
    if (members.has(giver) && members.has(receiver)) lit.add(exchange)
  for (const member of members) for (const each of network.actors.get(member)?.coalitions ?? []) lit.add(each)
  return { lit, introducers: new Set(), links: new Map() }
}

interface InFocus {
  readonly focus: PairId | null
  readonly introduction: ChosenIntroduction | null
  readonly ring: RingDrawing | null
}

/** The focus there is: on a ring, else on an opportunity; null = none. */
export function focusIn(
  network: Network,
  findings: Pick<Findings, 'opportunities'> | null,
  { focus, introduction, ring }: InFocus,
): Focus | null {
  if (ring) return focusOnRing(network, ring)
  return findings && focus ? focusOf(network, findings, focus, introduction) : null
}

/** What stays lit: of the opportunity in focus, else of the spotlight while any of its actors is there; null = all. */
export function litOf(
  network: Network,
  focus: Focus | null,
  spotlight: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (focus) return focus.lit
  return spotlight && [...spotlight].some((id) => network.actors.has(id as ActorId)) ? spotlight : null
}

/** The same marks, those that belong to something not lit nearly faded away. */
export function dim(marks: readonly Mark[], lit: ReadonlySet<string> | null): readonly Mark[] {
  if (!lit) return marks
  return marks.map((mark) =>
    mark.of === null || lit.has(mark.of) ? mark : { ...mark, opacity: mark.opacity * dimOpacity },
  )
}

/** The glow under the ties of the introduction and around the introducers. */
export function focusMarks(
  focus: Focus,
  spots: ReadonlyMap<ActorId, Spot>,
  palette: Palette,
): readonly Mark[] {
  const glow = { stroke: palette.opportunity, opacity: 0.34 }
  const ways = [...focus.links.values()].flatMap((link) => {
    const from = spots.get(link.from)
    const to = spots.get(link.to)
    const line = from && to ? curveBetween(from, to, 0) : null
    if (!line) return []
    return [pathMark(straightSteps(line), { ...glow, lineWidth: 8, cap: 'round' })]
  })
  const rings = [...focus.introducers].flatMap((id) => {
    const spot = spots.get(id)
    return spot ? [circleMark(spot.x, spot.y, 1.15 * spot.radius + 4, { ...glow, lineWidth: 6 })] : []
  })
  return [...ways, ...rings]
}
