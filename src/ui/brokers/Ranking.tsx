/** The brokers by the paths between coalitions that run through them, each with the roles it has. */

import { useState } from 'react'
import type { Roles } from '../../analysis/studies/roles'
import { formatNumber } from '../../i18n/numbers'
import type { ActorId } from '../../network/ids'
import { type ResourceKind, resourceKinds } from '../../network/scales'
import { Button } from '../kit/Button'
import { Section, SelectField } from '../kit/fields'
import { ActorLink } from '../pages/ActorLink'
import { useInsights, useWorkspace } from '../workspace'
import { Advice } from './Advice'
import { ByExchange } from './ByExchange'
import { contactsOf } from './lightUp'
import { Study } from './Study'
import { useTelling } from './useTelling'
import { nameIn, rolesSentence } from './wording'

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
  const { network, words } = useTelling()
  const { ranking: w } = words.brokers
  const brokers = useInsights((state) => state.findings?.brokers)
  const [shown, setShown] = useState(atOnce)
  const ranked = [...(brokers ?? [])]
    .filter(([id, { crossBetweenness }]) => crossBetweenness > 0 && network.actors.has(id))
    .sort(([, one], [, other]) => other.crossBetweenness - one.crossBetweenness)
  return (
    <>
      <p className="hint">
        {network.coalitions.size === 0 ? w.noCoalitions : w.hint} {w.spreadHint}
      </p>
      <Study name="roles">
        {(roles) => (
          <>
            {brokers && ranked.length === 0 && <p>{w.none}</p>}
            <ol className="advices" aria-label={w.title}>
              {ranked.slice(0, shown).map(([id, { crossBetweenness }]) => (
                <BrokerItem key={id} id={id} paths={crossBetweenness} roles={roles.get(id)} />
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

interface BrokerItemProps {
  readonly id: ActorId
  readonly paths: number
  /** Missing while the actor is newer than the study. */
  readonly roles: Roles | undefined
}

function BrokerItem({ id, paths, roles }: BrokerItemProps) {
  const { clock } = useWorkspace().ports
  const telling = useTelling()
  const { network, language, words } = telling
  const { ranking: w } = words.brokers
  const actor = network.actors.get(id)
  if (!actor) return null
  const number = (value: number, digits: number) => formatNumber(value, language, digits)
  const told = network.coalitions.size === 0 ? w.pathsOfAll : w.paths
  return (
    <Advice about={actor.name} actors={() => [id, ...contactsOf(network, id, clock.today())]}>
      <p>
        <ActorLink actor={actor}>
          <strong>{nameIn(telling, id)}</strong>
        </ActorLink>{' '}
        <span className="advice-number">{told(number(paths, 1))}</span>
      </p>
      {roles && <p>{rolesSentence(roles.roles, telling) ?? w.noRoles}</p>}
      {roles && roles.participation !== null && (
        <small className="hint">{w.contacts(roles.contacts, number(roles.participation, 2))}</small>
      )}
    </Advice>
  )
}
