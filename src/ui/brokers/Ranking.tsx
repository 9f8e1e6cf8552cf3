/** The brokers by the paths between coalitions that run through them, each with the roles it has. */

import { useState } from 'react'
import type { Broker } from '../../analysis/brokers'
import type { Roles } from '../../analysis/studies/roles'
import { formatNumber } from '../../i18n/numbers'
import type { ActorId } from '../../network/ids'
import { type ResourceKind, resourceKinds } from '../../network/scales'
import { Button } from '../kit/Button'
import { Section, SelectField } from '../kit/fields'
import { ActorLink } from '../pages/ActorLink'
import { useInsights, useWorkspace } from '../workspace'
import { Compared } from '../whatIf/Compared'
import { Advice } from './Advice'
import { ByExchange } from './ByExchange'
import { contactsOf } from './lightUp'
import { Study } from './Study'
import { useTelling } from './useTelling'
import { isGrouped, nameIn, rolesSentence } from './wording'

const atOnce = 8

export function Ranking() {
  const { words } = useTelling()
  const { ranking, exchanged: w } = words.brokers
  const [by, setBy] = useState<ResourceKind | 'ties'>('ties')
  return (
    <Section title={ranking.title}>
      <SelectField<ResourceKind | 'ties'>
        label={w.by}
        value={by}
        options={[
          { value: 'ties', label: w.ties },
          ...resourceKinds.map((value) => ({ value, label: w.kind(words.model.resourceKind[value]) })),
        ]}
        onChange={setBy}
      />
      {by === 'ties' ? <ByTies /> : <ByExchange key={by} kind={by} />}
    </Section>
  )
}

function ByTies() {
  const telling = useTelling()
  const { network, words } = telling
  const { ranking: w } = words.brokers
  const grouped = isGrouped(telling)
  const brokers = useInsights((state) => state.findings?.brokers)
  const before = useInsights((state) => state.before?.brokers)
  const [shown, setShown] = useState(atOnce)
  const ranked = [...(brokers ?? [])]
    .filter(
      ([id, { crossBetweenness }]) =>
        // Who bridged and would no more is told of as well.
        (crossBetweenness > 0 || (before?.get(id)?.crossBetweenness ?? 0) > 0) && network.actors.has(id),
    )
    .sort(([, one], [, other]) => other.crossBetweenness - one.crossBetweenness)
  return (
    <>
      <p className="hint">{grouped ? `${w.hint} ${w.spreadHint}` : w.noCoalitions}</p>
      <Study name="roles">
        {(roles, rolesBefore) => (
          <>
            {brokers && ranked.length === 0 && <p>{w.none}</p>}
            <ol className="advices" aria-label={w.title}>
              {ranked.slice(0, shown).map(([id, broker]) => (
                <BrokerItem
                  key={id}
                  id={id}
                  now={{ broker, roles: roles.get(id) }}
                  before={{ broker: before?.get(id), roles: rolesBefore?.get(id) }}
                />
              ))}
            </ol>
            {ranked.length > shown && (
              <Button onClick={() => setShown(shown + atOnce)}>
                {w.more(Math.min(atOnce, ranked.length - shown))}
              </Button>
            )}
          </>
        )}
      </Study>
    </>
  )
}

interface Standing {
  readonly broker: Broker | undefined
  /** Missing while the actor is newer than the study. */
  readonly roles: Roles | undefined
}

interface BrokerItemProps {
  readonly id: ActorId
  readonly now: Standing
  readonly before: Standing
}

function BrokerItem({ id, now, before }: BrokerItemProps) {
  const { clock } = useWorkspace().ports
  const telling = useTelling()
  const { network, language, words } = telling
  const { ranking: w } = words.brokers
  const actor = network.actors.get(id)
  if (!actor) return null
  const grouped = isGrouped(telling)
  const number = (value: number, digits: number) => formatNumber(value, language, digits)
  const paths = ({ broker }: Standing) =>
    broker && (grouped ? w.paths : w.pathsOfAll)(number(broker.crossBetweenness, 1))
  const roles = ({ roles: own }: Standing) => own && (rolesSentence(own.roles, telling) ?? w.noRoles)
  const position = ({ broker, roles: own }: Standing) =>
    [
      ...(own && own.participation !== null ? [w.contacts(own.contacts, number(own.participation, 2))] : []),
      ...(broker ? [w.inAll(number(broker.betweenness, 1))] : []),
    ].join(' · ')
  return (
    <Advice about={actor.name} actors={() => [id, ...contactsOf(network, id, clock.today())]}>
      <p>
        <ActorLink actor={actor}>
          <strong>{nameIn(telling, id)}</strong>
        </ActorLink>{' '}
        <span className="advice-number">
          <Compared was={paths(before)} is={paths(now) ?? ''} />
        </span>
      </p>
      {grouped && now.roles && (
        <p>
          <Compared was={roles(before)} is={roles(now) ?? ''} />
        </p>
      )}
      {grouped && (
        <small className="hint">
          <Compared was={position(before)} is={position(now)} />
        </small>
      )}
    </Advice>
  )
}
