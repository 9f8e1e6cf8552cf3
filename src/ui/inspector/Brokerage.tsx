/** Where an actor stands between others, in words with the number behind them. */

import { formatNumber, formatShare } from '../../i18n/numbers'
import type { Actor } from '../../network/records'
import { Section } from '../kit/fields'
import { useInsights, useLanguage, useNetwork, useWords } from '../workspace'

export function Brokerage({ actor }: { readonly actor: Actor }) {
  const broker = useInsights((state) => state.findings?.brokers.get(actor.id))
  const network = useNetwork()
  const language = useLanguage()
  const { brokerage: w } = useWords().inspector
  if (!broker) return null
  const number = (value: number, digits = 1) => formatNumber(value, language, digits)
  const depended = broker.dependsOn && network.actors.get(broker.dependsOn.actor)
  return (
    <Section title={w.title}>
      {broker.contacts === 0 && <p>{w.noContacts}</p>}
      {broker.contacts > 0 && (
        <p>{broker.crossBetweenness > 0 ? w.bridges(number(broker.crossBetweenness)) : w.bridgesNone}</p>
      )}
      {broker.effectiveSize !== null && <p>{w.effective(broker.contacts, number(broker.effectiveSize))}</p>}
      {broker.constraint !== null && (
        <p>
          {w.constraint(number(broker.constraint, 2))}{' '}
          {broker.dependsOn &&
            depended &&
            broker.contacts > 1 &&
            w.dependsOn(depended.name, formatShare(broker.dependsOn.share, language))}
        </p>
      )}
    </Section>
  )
}
