/** Sentences about a way of being introduced and the plan along it. */

import type { ChainPlan, Introducer, Link, TrustPath, VerdictReason } from '../../analysis/findings'
import { formatDay, formatList, formatNumber, formatShare, type Language } from '../../i18n/numbers'
import type { AllWords } from '../../i18n/words'
import { aboutOf, type Network } from '../../network/network'
import { nameOf } from './wording'

/** What every sentence needs. */
export interface Telling {
  readonly network: Network
  readonly language: Language
  readonly words: AllWords
}

export function pathText(path: TrustPath, network: Network): string {
  return path.actors.map((id) => nameOf(network, id)).join(' → ')
}

/** `48 % = 1.0 × 0.8 × 0.6`. */
export function pathTrustText(path: TrustPath, telling: Telling): string {
  const { language } = telling
  const { introductions: w } = telling.words
  const factors = path.links.map(
    ({ trust, assumed }) => `${formatNumber(trust, language, 2)}${assumed ? ` (${w.assumed})` : ''}`,
  )
  return w.pathTrust(shareText(path, telling), factors.join(' × '))
}

/** The trust along a path; a guess where part of it is one. */
export function shareText({ trust, links }: TrustPath, { language, words }: Telling): string {
  const share = formatShare(trust, language)
  return links.some(({ assumed }) => assumed) ? `${words.introductions.assumed} ${share}` : share
}

/** Whether now is the time, whom I ask for what and how I get there, and what is in the way. */
export function planSentences(plan: ChainPlan, iAmParty: boolean, telling: Telling): readonly string[] {
  const { network } = telling
  const { introductions: w } = telling.words
  const { weakest, path, asked, verdict, reasons } = plan
  const far = path.actors.length > 2 && path.actors[0] === aboutOf(network).me
  return [
    asked.length === 0 && verdict === 'askNow' ? w.introduceNow : w.verdict[verdict],
    requestSentence(plan, iAmParty, telling),
    ...(far ? [w.from(pathText(path, network))] : []),
    w.weakest(nameOf(network, weakest.from), nameOf(network, weakest.to), trustText(weakest, telling)),
    ...reasons.map((reason) => reasonSentence(reason, telling)),
  ]
}

function requestSentence(
  { asked }: ChainPlan,
  iAmParty: boolean,
  { network, language, words }: Telling,
): string {
  const { introductions: w } = words
  const [only] = asked
  if (!only) return w.self
  if (only.brings.length === 2) return w.ask(nameOf(network, only.actor))
  const bringing = iAmParty ? w.askForMe : w.bringing
  const requests = asked.map(({ actor, brings: [party] }) =>
    bringing(nameOf(network, actor), nameOf(network, party!)),
  )
  return iAmParty ? requests.join() : w.between(formatList(requests, language))
}

function reasonSentence(why: VerdictReason, { network, language, words }: Telling): string {
  const { reason } = words.introductions
  if (why.code === 'partyContent') return reason.partyContent(nameOf(network, why.actor))
  if (why.code === 'partyAskedRecently')
    return reason.partyAskedRecently(nameOf(network, why.actor), formatDay(why.on, language))
  if (why.code === 'connectorOverused') return reason.connectorOverused(nameOf(network, why.actor))
  return why.code === 'gainUnknown' ? reason.gainUnknown(nameOf(network, why.actor)) : reason[why.code]
}

/** `Rini mengenal keduanya (kepercayaan 4 dan belum diketahui) …`. */
export function introducerSentence({ actors, links, contacts }: Introducer, telling: Telling): string {
  const { network, language, words } = telling
  const { introductions: w } = words
  const [one, two] = actors
  if (two !== undefined) return w.knowOne(nameOf(network, one), nameOf(network, two))
  const trusts = links.map((link) => trustText(link, telling))
  const unknown = links.every(({ assumed }) => assumed)
  return w.knowsBoth(
    nameOf(network, one),
    unknown ? w.trustUnknown : formatList(trusts, language),
    formatNumber(contacts[0] ?? 0, language),
  )
}

/** As people enter it, 1–5; what they did not enter is unknown. */
function trustText({ trust, assumed }: Link, { language, words }: Telling): string {
  return assumed ? words.introductions.trustUnknown : formatNumber(trust * 5, language, 1)
}
