/** Through whom one kind of resource passes, from whom to whom, and in which role. */

import { useState } from 'react'
import type { ExchangeBroker } from '../../analysis/studies/exchangeRoles'
import { formatNumber } from '../../i18n/numbers'
import type { ResourceKind } from '../../network/scales'
import { Button } from '../kit/Button'
import { ActorLink } from '../pages/ActorLink'
import { Compared } from '../whatIf/Compared'
import { Advice } from './Advice'
import { Study } from './Study'
import { useTelling } from './useTelling'
import { exchangeSentences, nameIn } from './wording'

const atOnce = 8

export function ByExchange({ kind }: { readonly kind: ResourceKind }) {
  const telling = useTelling()
  const { network, language, words } = telling
  const { exchanged: w, ranking } = words.brokers
  const name = words.model.resourceKind[kind]
  const [shown, setShown] = useState(atOnce)
  return (
    <Study name="exchangeRoles">
      {(kinds, before) => {
        const found = kinds.get(kind)
        if (!found) return <p>{w.unknown(name)}</p>
        const { brokers, flows, outsiders } = found
        if (brokers.length === 0) return <p>{w.none(formatNumber(flows, language))}</p>
        return (
          <>
            <p className="hint">
              {w.hint} {outsiders > 0 && w.outsiders(outsiders)}
            </p>
            <ol className="advices" aria-label={w.list(name)}>
              {brokers.slice(0, shown).map((broker) => {
                const actor = network.actors.get(broker.actor)
                const [roles = '', ends] = exchangeSentences(broker, kind, telling)
                const was = before?.get(kind)?.brokers.find((each) => each.actor === broker.actor)
                const pairs = (of: ExchangeBroker) => w.pairs(formatNumber(of.pairs, language))
                return (
                  actor && (
                    <Advice
                      key={actor.id}
                      about={actor.name}
                      actors={() => [actor.id, ...broker.from, ...broker.to]}
                    >
                      <p>
                        <ActorLink actor={actor}>
                          <strong>{nameIn(telling, actor.id)}</strong>
                        </ActorLink>{' '}
                        <span className="advice-number">
                          <Compared was={was && pairs(was)} is={pairs(broker)} />
                        </span>
                      </p>
                      <p>
                        <Compared was={was && exchangeSentences(was, kind, telling)[0]} is={roles} />
                      </p>
                      <small className="hint">{ends}</small>
                    </Advice>
                  )
                )
              })}
            </ol>
            {brokers.length > shown && (
              <Button onClick={() => setShown(shown + atOnce)}>
                {ranking.more(Math.min(atOnce, brokers.length - shown))}
              </Button>
            )}
          </>
        )
      }}
    </Study>
  )
}
