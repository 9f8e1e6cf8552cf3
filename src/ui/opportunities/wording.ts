/** Sentences about an opportunity, from the numbers of the findings and the names of the network. */

import type { FadedReceptivity, Giving, Opportunity } from '../../analysis/findings'
import type { Thresholds } from '../../analysis/thresholds'
import type { TrackRecord } from '../../analysis/trackRecord'
import { formatDay, formatList, formatNumber, formatShare } from '../../i18n/numbers'
import type { Words } from '../../i18n/id'
import type { AllWords } from '../../i18n/words'
import type { Language } from '../../i18n/numbers'
import type { ActorId } from '../../network/ids'
import { type Network, phraseIn } from '../../network/network'

/** What goes either way, in a few words: `fish ⇄ cold storage`. */
export function swapOf({ gives }: Opportunity, network: Network, language: Language, words: Words): string {
  const { ab, ba } = gives
  if (ab.matches.length + ba.matches.length === 0) return words.opportunities.swapUnknown
  return `${giftOf(ab, network, language, words)} ⇄ ${giftOf(ba, network, language, words)}`
}

/** What is given, in a few words: `fish, information`, or that it is not known. */
function giftOf(giving: Giving, network: Network, language: Language, words: Words): string {
  const names = giving.matches.map(({ resource }) => {
    const record = network.resources.get(resource)
    return record ? phraseIn(record.name, language) : ''
  })
  return names.length > 0 ? names.slice(0, 2).join(', ') : words.model.unknown
}

/** Who gains what, one sentence a side; what is unknown says so and how to find out. */
export function gainSentences(
  { gives }: Pick<Opportunity, 'gives'>,
  network: Network,
  language: Language,
  words: Words,
): readonly string[] {
  const w = words.opportunities
  const sentence = (giving: Giving): string => {
    const giver = nameOf(network, giving.giver)
    const receiver = nameOf(network, giving.receiver)
    if (giving.matches.length > 0) {
      const what = formatList(
        giving.matches.map(({ resource }) => phraseIn(network.resources.get(resource)?.name ?? '', language)),
        language,
      )
      return `${w.needsOffered(receiver, what)} ${w.offers(giver)}`
    }
    if (giving.needsUnknown) return w.needsUnknownOf(receiver)
    if (giving.offersUnknown) return w.offersUnknownOf(giver)
    return w.unknownGain(receiver)
  }
  return [sentence(gives.ba), sentence(gives.ab)]
}

/** Whether what each side gains is known, or has to be found out. */
export function gainIsKnown({ gives }: Pick<Opportunity, 'gives'>): boolean {
  return gives.ab.matches.length > 0 && gives.ba.matches.length > 0
}

export function receptivityText(
  faded: FadedReceptivity,
  language: Language,
  words: Words,
  today: string,
): string {
  const { opportunities: w, model } = words
  if (faded.expired && faded.noted) return w.levelExpired(model.receptivity[faded.noted.level])
  if (!faded.level || !faded.noted) return w.levelUnknown
  return w.levelNoted(model.receptivity[faded.level], formatDay(faded.noted.on, language, today.slice(0, 4)))
}

/** What the ties between coalitions say of warmth, doors and reach, and how much these count therefore. */
export function recordSentences(
  { bridges, won, mixed, weight }: TrackRecord,
  { recordAssumed }: Thresholds,
  language: Language,
  { bridgeRecord: w }: Pick<AllWords, 'bridgeRecord'>,
): readonly string[] {
  if (won === null) return [w.untested]
  const ofHundred = (share: number) => formatNumber(100 * share, language)
  // As it is shown: `100 % only` would be no sentence.
  const shown = Math.round(100 * weight)
  return [
    w.tested(formatNumber(bridges, language), ofHundred(won)),
    w.mixed(ofHundred(recordAssumed), ofHundred(mixed)),
    shown === 100 ? w.inFull : shown === 0 ? w.notAtAll : w.inPart(formatShare(weight, language)),
  ]
}

/** The same as a formula with its numbers; missing where nothing was tested. */
export function recordFormula(
  { bridges, won, mixed, weight }: TrackRecord,
  { recordBridges, recordAssumed, recordFull }: Thresholds,
  language: Language,
  { bridgeRecord: w }: Pick<AllWords, 'bridgeRecord'>,
): string | undefined {
  if (won === null) return undefined
  const number = (value: number) => formatNumber(value, language, 2)
  return w.formula(
    `${number(bridges)} × ${number(won)}`,
    `${number(recordBridges)} × ${number(recordAssumed)}`,
    number(mixed),
    number(recordFull),
    number(weight),
  )
}

export function nameOf(network: Network, id: ActorId): string {
  return network.actors.get(id)?.name ?? ''
}
