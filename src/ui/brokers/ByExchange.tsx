/** Through whom one kind of resource passes, from whom to whom, and in which role. */

import { useState } from 'react'
import { formatNumber } from '../../i18n/numbers'
import type { ResourceKind } from '../../network/scales'
import { Button } from '../kit/Button'
import { ActorLink } from '../pages/ActorLink'
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
      {(kinds) => {
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
                const [roles, ends] = exchangeSentences(broker, kind, telling)
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
                        <span className="advice-number">{w.pairs(formatNumber(broker.pairs, language))}</span>
                      </p>
                      <p>{roles}</p>
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
