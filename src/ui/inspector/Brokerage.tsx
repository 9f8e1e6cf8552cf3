/** Where an actor stands between others, in words with the number behind them. */

import type { Broker } from '../../analysis/brokers'
import { formatNumber, formatShare } from '../../i18n/numbers'
import type { Actor } from '../../network/records'
import { useTelling } from '../brokers/useTelling'
import { cutSentence, isGrouped, nameIn, rolesSentence } from '../brokers/wording'
import { Section } from '../kit/fields'
import { Compared } from '../whatIf/Compared'
import { useComparedStudy } from '../whatIf/useBefore'
import { useInsights, useLanguage, useWords } from '../workspace'

export function Brokerage({ actor }: { readonly actor: Actor }) {
  const broker = useInsights((state) => state.findings?.brokers.get(actor.id))
  const telling = useTelling()
  const language = useLanguage()
  const { brokerage: w } = useWords().inspector
  const before = useInsights((state) => state.before?.brokers.get(actor.id))
  if (!broker) return null
  const number = (value: number, digits = 1) => formatNumber(value, language, digits)
  const bridging = ({ crossBetweenness }: Broker) =>
    crossBetweenness > 0 ? w.bridges(number(crossBetweenness)) : w.bridgesNone
  const effective = ({ contacts, effectiveSize }: Broker) =>
    effectiveSize === null ? w.noContacts : w.effective(contacts, number(effectiveSize))
  const constrained = ({ constraint, contacts, dependsOn }: Broker) =>
    constraint === null
      ? ''
      : [
          w.constraint(number(constraint, 2)),
          ...(dependsOn && contacts > 1
            ? [w.dependsOn(nameIn(telling, dependsOn.actor), formatShare(dependsOn.share, language))]
            : []),
        ].join(' ')
  const { mine, ranking } = telling.words.brokers
  const grouped = isGrouped(telling)
  const between = ({ betweenness }: Broker) => `${ranking.inAll(number(betweenness))}.`
  const shaped = ({ efficiency, hierarchy }: Broker) =>
    efficiency === null || hierarchy === null
      ? ''
      : mine.shape(formatShare(efficiency, language), number(hierarchy, 2))
  return (
    <Section title={w.title}>
      {broker.contacts > 0 && (
        <>
          {grouped && (
            <p>
              <Compared was={before && bridging(before)} is={bridging(broker)} />
            </p>
          )}
          <p>
            <Compared was={before && between(before)} is={between(broker)} />
          </p>
          <Standing actor={actor} grouped={grouped} />
        </>
      )}
      <p>
        <Compared was={before && effective(before)} is={effective(broker)} />
      </p>
      {broker.constraint !== null && (
        <p>
          <Compared was={before && constrained(before)} is={constrained(broker)} />{' '}
          <Compared was={before && shaped(before)} is={shaped(broker)} />
        </p>
      )}
    </Section>
  )
}

/** Roles and who would be cut off, computed while an actor is looked at; nothing until it is known. */
function Standing({ actor, grouped }: { readonly actor: Actor; readonly grouped: boolean }) {
  const roles = useComparedStudy('roles')
  const cuts = useComparedStudy('cuts')
  const telling = useTelling()
  const { noRoles } = telling.words.brokers.ranking
  const rolesOf = (found: typeof roles.after) => {
    const own = found?.get(actor.id)
    return own && rolesSentence(own.roles, telling)
  }
  const cutOf = (found: typeof cuts.after) => {
    const cut = found?.actors.find((each) => each.actor === actor.id)
    return cut && cutSentence(cut, telling)
  }
  const [was, told] = [rolesOf(roles.before), rolesOf(roles.after)]
  const [cutBefore, cut] = [cutOf(cuts.before), cutOf(cuts.after)]
  return (
    <>
      {grouped && (told ?? (was && roles.after)) && (
        <p>
          <Compared was={was} is={told ?? noRoles} />
        </p>
      )}
      {cut ? (
        <p>
          <Compared was={cutBefore} is={cut} />
        </p>
      ) : (
        cutBefore && cuts.after && <p>{telling.words.whatIf.noLonger(cutBefore)}</p>
      )}
    </>
  )
}
