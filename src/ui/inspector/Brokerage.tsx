/** Where an actor stands between others, in words with the number behind them. */

import { formatNumber, formatShare } from '../../i18n/numbers'
import type { Actor } from '../../network/records'
import { useTelling } from '../brokers/useTelling'
import { cutSentence, rolesSentence } from '../brokers/wording'
import { Section } from '../kit/fields'
import { useStudy } from '../useStudy'
import { useDocument, useInsights, useLanguage, useNetwork, useWords } from '../workspace'

export function Brokerage({ actor }: { readonly actor: Actor }) {
  const broker = useInsights((state) => state.findings?.brokers.get(actor.id))
  const network = useNetwork()
  const language = useLanguage()
  const {
    inspector: { brokerage: w },
    whatIf,
  } = useWords()
  const before = useInsights((state) => state.before?.brokers.get(actor.id))
  const trying = useDocument((state) => state.whatIf !== null)
  if (!broker) return null
  const written = (value: number | null, digits: number) =>
    value === null ? whatIf.unknown : formatNumber(value, language, digits)
  /** During a what-if with what it was before. */
  const number = (key: 'crossBetweenness' | 'effectiveSize' | 'constraint', digits = 1) => {
    const now = written(broker[key], digits)
    const was = trying && before !== undefined ? written(before[key], digits) : now
    return was === now ? now : whatIf.change(was, now)
  }
  const depended = broker.dependsOn && network.actors.get(broker.dependsOn.actor)
  return (
    <Section title={w.title}>
      {broker.contacts === 0 && <p>{w.noContacts}</p>}
      {broker.contacts > 0 && (
        <p>{broker.crossBetweenness > 0 ? w.bridges(number('crossBetweenness')) : w.bridgesNone}</p>
      )}
      {broker.contacts > 0 && <Standing actor={actor} />}
      {broker.effectiveSize !== null && <p>{w.effective(broker.contacts, number('effectiveSize'))}</p>}
      {broker.constraint !== null && (
        <p>
          {w.constraint(number('constraint', 2))}{' '}
          {broker.dependsOn &&
            depended &&
            broker.contacts > 1 &&
            w.dependsOn(depended.name, formatShare(broker.dependsOn.share, language))}
        </p>
      )}
    </Section>
  )
}

/** Roles and who would be cut off, computed while an actor is looked at; nothing until it is known. */
function Standing({ actor }: { readonly actor: Actor }) {
  const roles = useStudy('roles')
  const cuts = useStudy('cuts')
  const telling = useTelling()
  const own = roles.current ? roles.result?.get(actor.id) : undefined
  const cut = cuts.current ? cuts.result?.actors.find((each) => each.actor === actor.id) : undefined
  const told = own && rolesSentence(own.roles, telling)
  return (
    <>
      {told && <p>{told}</p>}
      {cut && <p>{cutSentence(cut, telling)}</p>}
    </>
  )
}
