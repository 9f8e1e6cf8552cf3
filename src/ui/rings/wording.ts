/** Sentences about a ring, from the numbers of the findings and the names of the network. */

import type { ExchangeRing, RingGift } from '../../analysis/exchangeRings'
import { formatList, type Language } from '../../i18n/numbers'
import { type Network, phraseIn } from '../../network/network'
import { nameOf } from '../opportunities/wording'

/** `A → B → C → A`, or `A ⇄ B`. */
export function roundOf({ members }: ExchangeRing, network: Network): string {
  const names = members.map(({ actor }) => nameOf(network, actor))
  return names.length === 2 ? names.join(' ⇄ ') : [...names, names[0]].join(' → ')
}

/** What is given, in words: `fish and ice`. */
export function giftText({ matches }: RingGift, network: Network, language: Language): string {
  return formatList(
    matches.map(({ resource }) => phraseIn(network.resources.get(resource)?.name ?? '', language)),
    language,
  )
}
