/** The numbers behind a ring, each with the words for it: gains and who gains least, trust, openness, expected value. */

import type { ExchangeRing } from '../../analysis/exchangeRings'
import { formatNumber, formatShare } from '../../i18n/numbers'
import { nameOf, receptivityText } from '../opportunities/wording'
import { useInsights, useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'

export function RingFactors({ ring }: { readonly ring: ExchangeRing }) {
  const { clock } = useWorkspace().ports
  const network = useNetwork()
  const language = useLanguage()
  const words = useAllWords()
  const assumedLevel = useInsights((state) => state.findings?.thresholds.assumedLevel)
  const { rings: w } = words
  const { gifts, members, totalValue, smallestGain, trust, willingness, expectedValue } = ring
  const number = (value: number, digits = 0) => formatNumber(value, language, digits)
  const name = (id: ExchangeRing['members'][number]['actor']) => nameOf(network, id)
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
        {gifts.map(({ giver, receiver, pathTrust }) => (
          <span key={giver}>
            {pathTrust > 0
              ? `${name(giver)} → ${name(receiver)} ${formatShare(pathTrust, language)}`
              : w.noPath(name(giver), name(receiver))}
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
        {w.expectedText(
          formatShare(trust, language),
          formatShare(willingness, language),
          number(totalValue),
          number(expectedValue, 2),
        )}
      </dd>
    </dl>
  )
}
