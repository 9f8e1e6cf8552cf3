/** Sentences about brokers, cuts, coalitions and my own contacts, from the numbers of the studies. */

import type { Broker } from '../../analysis/brokers'
import type { Likeness } from '../../analysis/studies/communities'
import type { CoalitionOpenness } from '../../analysis/studies/openness'
import type { CutActor, CutTie } from '../../analysis/studies/cuts'
import type { ExchangeBroker } from '../../analysis/studies/exchangeRoles'
import type { KeyPlayersStudy, KeySet } from '../../analysis/studies/keyPlayers'
import type { NewTies, OneSidedTie, Standpoint } from '../../analysis/studies/newTies'
import type { RoleCounts } from '../../analysis/studies/roles'
import type { AllWords } from '../../i18n/words'
import { formatList, formatNumber, formatShare, type Language } from '../../i18n/numbers'
import type { ActorId } from '../../network/ids'
import { aboutOf, type Network, phraseIn } from '../../network/network'
import type { Actor } from '../../network/records'
import type { ResourceKind } from '../../network/scales'

/** What every sentence needs. */
export interface Telling {
  readonly network: Network
  /** During a what-if: the network with which it began, where those have a name who are gone by now. */
  readonly from?: Network | undefined
  readonly language: Language
  readonly words: AllWords
}

/** More names than this are summed up. */
const named = 7
/** From this part on a single contact is where most of the dependence comes from. */
const most = 0.5
/** Effective size per contact: from here on all contacts count as different, and below it many are alike. */
const allDifferent = 0.999
const manyAlike = 0.75

export function nameIn({ network, from, words }: Telling, id: ActorId): string {
  const name = (network.actors.get(id) ?? from?.actors.get(id))?.name ?? words.model.unknown
  return aboutOf(network).me === id ? words.brokers.me(name) : name
}

/** Whether anybody is in a coalition: else there is nothing to say of paths, roles and spread between coalitions. */
export function isGrouped({ network }: Pick<Telling, 'network'>): boolean {
  for (const { coalitions } of network.actors.values()) if (coalitions.length > 0) return true
  return false
}

/** `A, B dan 5 lainnya`, by the alphabet. */
export function namesIn(telling: Telling, ids: readonly ActorId[]): string {
  const { language, words } = telling
  const names = ids.map((id) => nameIn(telling, id)).sort(new Intl.Collator(language).compare)
  const left = names.length > named + 1 ? names.length - named : 0
  const shown = left > 0 ? [...names.slice(0, named), words.brokers.others(left)] : names
  return formatList(shown, language)
}

/** The roles an actor has, the rarest kind of bridging first; null where there is nothing to broker. */
export function rolesSentence(
  { liaison, gate, itinerant, coordinator }: RoleCounts,
  { language, words }: Telling,
): string | null {
  const w = words.brokers.ranking
  const told = Object.entries({ liaison, gate, itinerant, coordinator })
    .filter(([, count]) => count > 0)
    .map(([role, count]) => w.role[role as keyof RoleCounts](formatNumber(count, language)))
  return told.length > 0 ? w.roles(formatList(told, language)) : null
}

/** `Menyalurkan uang 2 kali dari luar ke dalam koalisinya …`, and from whom to whom. */
export function exchangeSentences(
  { roles: { liaison, gatekeeper, representative, itinerant, coordinator }, from, to }: ExchangeBroker,
  kind: ResourceKind,
  telling: Telling,
): readonly string[] {
  const { language, words } = telling
  const w = words.brokers.exchanged
  const told = Object.entries({ liaison, gatekeeper, representative, itinerant, coordinator })
    .filter(([, count]) => count > 0)
    .map(([role, count]) => w.role[role as keyof typeof w.role](formatNumber(count, language)))
  return [
    w.sentence(words.model.resourceKind[kind], formatList(told, language)),
    w.ends(namesIn(telling, from), namesIn(telling, to)),
  ]
}

export function cutSentence({ actor, count, cutOff }: CutActor, telling: Telling): string {
  const w = telling.words.brokers.cuts
  const isMe = aboutOf(telling.network).me === actor
  const sentence = isMe ? w.without(count) : w.leaves(nameIn(telling, actor), count)
  return cutOff ? w.named(sentence, namesIn(telling, cutOff)) : w.unnamed(sentence)
}

export function cutTieSentence({ from, to, count, cutOff }: CutTie, telling: Telling): string {
  const w = telling.words.brokers.cuts
  const sentence = w.tie(nameIn(telling, from), nameIn(telling, to), count)
  return w.named(sentence, namesIn(telling, cutOff))
}

export function missedSentence(
  { actors, value }: KeySet,
  { fragmentation }: KeyPlayersStudy,
  telling: Telling,
): string {
  const share = (of: number) => formatShare(of, telling.language)
  return telling.words.brokers.keyPlayers.missedSet(
    namesIn(telling, actors),
    share(fragmentation ?? 0),
    share(value),
  )
}

/** How open a coalition is, beside chance; whether it is closed to a fault is a sentence of its own. */
export function opennessSentences(
  { inside, outside, ei, internal, external, density, closedClique }: CoalitionOpenness,
  expected: number | null,
  { language, words }: Telling,
): readonly string[] {
  const w = words.brokers.openness
  if (ei === null) return [w.unknown]
  const number = (value: number, digits = 1) => formatNumber(value, language, digits)
  const index = isInParts({ inside, outside, internal, external })
    ? w.inParts(number(ei, 2), number(internal), number(external))
    : w.index(number(ei, 2))
  return [
    w.sentence(number(inside), number(outside), index),
    ...(expected === null ? [] : [w.chance(number(expected, 2))]),
    ...(closedClique && density !== null ? [w.closed(formatShare(density, language))] : []),
  ]
}

/** Which coalition of the person's own a group is like, how much, and who makes the difference. */
export function likenessSentences(
  { coalition, shared, share, onlyTied, onlyDrawn }: Likeness,
  telling: Telling,
): readonly string[] {
  const { network, from, words, language } = telling
  const w = words.brokers.suggested
  const drawn = network.coalitions.get(coalition) ?? from?.coalitions.get(coalition)
  const name = drawn?.name ?? words.model.unknown
  if (share === 1) return [w.same(name)]
  return [
    w.like(name, shared, formatShare(share, language)),
    ...(onlyTied.length > 0 ? [w.onlyTied(namesIn(telling, onlyTied))] : []),
    ...(onlyDrawn.length > 0 ? [w.onlyDrawn(namesIn(telling, onlyDrawn))] : []),
  ]
}

/** Whether the index counts otherwise than whole ties: a contact is in another coalition too. */
export function isInParts({
  inside,
  outside,
  internal,
  external,
}: Pick<CoalitionOpenness, 'inside' | 'outside' | 'internal' | 'external'>): boolean {
  return internal !== inside || external !== outside
}

/** How different my contacts are, and on whom I depend. Empty without contacts. */
export function contactSentences(
  { contacts, effectiveSize, efficiency, constraint, hierarchy, dependsOn }: Broker,
  telling: Telling,
): readonly string[] {
  const { language, words } = telling
  const w = words.brokers.mine
  if (effectiveSize === null || efficiency === null || constraint === null || hierarchy === null) return []
  const number = (value: number) => formatNumber(value, language, 2)
  const size = formatNumber(effectiveSize, language, 1)
  const differ = efficiency < manyAlike ? w.effective : w.mostlyDiffer
  const sentences = [efficiency >= allDifferent ? w.allDiffer(contacts) : differ(contacts, size)]
  if (dependsOn) {
    const name = nameIn(telling, dependsOn.actor)
    const share = formatShare(dependsOn.share, language)
    if (contacts === 1) sentences.push(w.allFrom(name))
    else if (dependsOn.share > most) sentences.push(w.mostFrom(name, share))
    else sentences.push(w.largestFrom(name, share))
  }
  return [...sentences, w.numbers(number(constraint), formatShare(efficiency, language), number(hierarchy))]
}

/** `ketergantungan 0,42 → 0,35`, for each of the three numbers. */
export function changeTexts(
  before: Standpoint,
  after: Standpoint,
  { language, words }: Telling,
): readonly string[] {
  const w = words.brokers.newTies
  const number = (value: number | null, digits: number) =>
    value === null ? w.unknown : formatNumber(value, language, digits)
  return [
    w.constraint(number(before.constraint, 2), number(after.constraint, 2)),
    w.effectiveSize(number(before.effectiveSize, 1), number(after.effectiveSize, 1)),
    w.reach(number(before.reach, 0), number(after.reach, 0)),
  ]
}

/** What would make a one-sided tie one that pays both: something of mine that they need, or of theirs that I need. */
export function firstStep(
  { actor, theyGainNothing, iGainNothing }: Pick<OneSidedTie, 'actor' | 'theyGainNothing' | 'iGainNothing'>,
  telling: Telling,
): string {
  const { network, language, words } = telling
  const w = words.brokers.newTies
  const needs = (network.actors.get(actor)?.needs ?? []).flatMap(({ resource }) => {
    const name = network.resources.get(resource)?.name
    return name === undefined ? [] : phraseIn(name, language)
  })
  const name = nameIn(telling, actor)
  const offer =
    needs.length > 0 ? w.offerFirst(name, formatList(needs.slice(0, 3), language)) : w.askNeeds(name)
  return [...(theyGainNothing ? [offer] : []), ...(iGainNothing ? [w.askOffers(name)] : [])].join(' ')
}

/** What is not known of somebody yet, so that what either of us would gain is not, and whom to ask what. */
export function unknownClaims({ name, needs, offers }: Actor, { words }: Telling): string {
  const w = words.opportunities
  return [
    ...(needs === null ? [w.needsUnknownOf(name)] : []),
    ...(offers === null ? [w.offersUnknownOf(name)] : []),
  ].join(' ')
}

/** Why others are not proposed; null when nobody was held back. */
export function heldBackSentence(heldBack: NewTies['heldBack'], { language, words }: Telling): string | null {
  const w = words.brokers.newTies
  const reasons = Object.entries(heldBack)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => w.reason[reason as keyof typeof heldBack](count))
  return reasons.length > 0 ? w.heldBack(formatList(reasons, language)) : null
}
