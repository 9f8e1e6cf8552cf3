/** The numbers behind a ring, each with the words for it: gains and who gains least, trust, openness, expected value. */

import type { ExchangeRing, RingGift } from '../../analysis/exchangeRings'
import { formatNumber, formatShare } from '../../i18n/numbers'
import { ringIn } from '../../state/rings'
import { nameOf, receptivityText } from '../opportunities/wording'
import { Compared } from '../whatIf/Compared'
import { useAllWords, useInsights, useLanguage, useNetwork, useRings, useWorkspace } from '../workspace'

export function RingFactors({ ring }: { readonly ring: ExchangeRing }) {
  const { clock } = useWorkspace().ports
  const network = useNetwork()
  const language = useLanguage()
  const words = useAllWords()
  const assumedLevel = useInsights((state) => state.findings?.thresholds.assumedLevel)
  const { rings: w } = words
  const { gifts, members, totalValue, smallestGain } = ring
  const was = useRings(({ before }) => ringIn(before, ring.id))
  const number = (value: number, digits = 0) => formatNumber(value, language, digits)
  const name = (id: ExchangeRing['members'][number]['actor']) => nameOf(network, id)
  const way = ({ giver, receiver, pathTrust }: RingGift) =>
    pathTrust > 0
      ? `${name(giver)} → ${name(receiver)} ${formatShare(pathTrust, language)}`
      : w.noPath(name(giver), name(receiver))
  const expected = (of: ExchangeRing) =>
    w.expectedText(
      formatShare(of.trust, language),
      formatShare(of.willingness, language),
      number(of.totalValue),
      number(of.expectedValue, 2),
    )
  const least = gifts.filter(({ amount }) => amount === smallestGain)
  const isEven = least.length === gifts.length
  const guessed = gifts.some(({ matches }) =>
    matches.some(({ capacity, urgency }) => capacity === null || urgency === null),
  )
  const unknown = members.some(({ receptivity }) => receptivity.level === null)
  return (
    <dl className="ring-factors">
      <dt>{w.total}</dt>
      <dd>
        {members.map(({ actor }, k) => w.gain(name(actor), number(gifts.at(k - 1)!.amount))).join(' · ')}
        {guessed && <small className="hint">{w.assumed(number(assumedLevel ?? 3))}</small>}
      </dd>
      <dt>{w.fairness}</dt>
      <dd>
        {isEven
          ? w.fairnessEven(number(smallestGain))
          : w.fairnessText(name(least[0]!.receiver), number(smallestGain), number(totalValue))}
      </dd>
      <dt>{w.trust}</dt>
      <dd>
        {gifts.map((gift, k) => (
          <span key={gift.giver}>
            <Compared was={was && way(was.gifts[k]!)} is={way(gift)} />
          </span>
        ))}
      </dd>
      <dt>{w.willing}</dt>
      <dd>
        {members.map(({ actor, receptivity }) => (
          <span key={actor}>
            {`${name(actor)}: ${receptivityText(receptivity, language, words, clock.today())}`}
          </span>
        ))}
        {unknown && <small className="hint">{w.half}</small>}
      </dd>
      <dt>{w.expectedName}</dt>
      <dd>
        <Compared was={was && expected(was)} is={expected(ring)} />
      </dd>
    </dl>
  )
}
