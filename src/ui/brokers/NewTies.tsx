/** The new contacts that would change my own position most, each with the numbers before and after. */

import type { NewTie, NewTies as Found } from '../../analysis/studies/newTies'
import { pairId } from '../../network/ids'
import { aboutOf } from '../../network/network'
import { Section } from '../kit/fields'
import { ActorLink } from '../pages/ActorLink'
import { useInsights, useWorkspace } from '../workspace'
import { Compared, Formerly } from '../whatIf/Compared'
import { Advice } from './Advice'
import { Study } from './Study'
import { useTelling } from './useTelling'
import { changeTexts, firstStep, heldBackSentence, nameIn, unknownClaims } from './wording'

export function NewTies() {
  const telling = useTelling()
  const { newTies: w } = telling.words.brokers
  // Who I am is asked beside it.
  const { me } = aboutOf(telling.network)
  if (me === null) return null
  const mine = telling.network.actors.get(me)
  return (
    <Section title={w.title}>
      <Study name="newTies">
        {(found, before) =>
          found && (
            <>
              {found.best.length > 0 ? (
                <p className="hint">
                  <Compared
                    was={before && w.count(before.best.length, before.count)}
                    is={w.count(found.best.length, found.count)}
                  />{' '}
                  · {w.hint}
                </p>
              ) : (
                found.oneSided.length === 0 && (
                  <p>{heldBackSentence(found.heldBack, telling) === null ? w.everybody : w.none}</p>
                )
              )}
              {found.best.length > 0 && mine && unknownClaims(mine, telling) && (
                <p className="hint">{w.mineUnknown}</p>
              )}
              <ol className="advices" aria-label={w.title}>
                {found.best.map((tie) => (
                  <NewTieItem key={tie.actor} tie={tie} found={found} foundBefore={before} />
                ))}
              </ol>
              {found.oneSided.length > 0 && (
                <>
                  <p>{w.oneSided}</p>
                  <ol className="advices" aria-label={w.oneSidedTitle}>
                    {found.oneSided.map((tie) => (
                      <NewTieItem
                        key={tie.actor}
                        tie={tie}
                        found={found}
                        foundBefore={before}
                        first={firstStep(tie, telling)}
                      />
                    ))}
                  </ol>
                </>
              )}
              <p className="hint">
                <Compared
                  was={before && heldBackSentence(before.heldBack, telling)}
                  is={heldBackSentence(found.heldBack, telling) ?? ''}
                />
              </p>
            </>
          )
        }
      </Study>
    </Section>
  )
}

interface NewTieItemProps {
  readonly tie: NewTie
  /** What has to be done before. */
  readonly first?: string
  readonly found: Found
  readonly foundBefore: Found | null | undefined
}

function NewTieItem({
  tie: { actor: id, after, path },
  first,
  found: { me, before },
  foundBefore,
}: NewTieItemProps) {
  const { session } = useWorkspace()
  const telling = useTelling()
  const { network, words } = telling
  const { newTies: w } = words.brokers
  const pair = pairId(me, id)
  const isListed = useInsights((state) => state.findings?.opportunities.some((each) => each.pair === pair))
  const actor = network.actors.get(id)
  const unknown = actor && unknownClaims(actor, telling)
  const changes = changeTexts(before, after, telling)
  const tieBefore = [...(foundBefore?.best ?? []), ...(foundBefore?.oneSided ?? [])].find(
    (each) => each.actor === id,
  )
  const changesBefore = foundBefore && tieBefore && changeTexts(foundBefore.before, tieBefore.after, telling)
  if (!actor) return null
  return (
    <Advice about={actor.name} actors={() => path?.actors ?? [me, id]}>
      <p>
        <ActorLink actor={actor}>
          <strong>{actor.name}</strong>
        </ActorLink>{' '}
        <small className="hint">{actor.affiliation}</small>
      </p>
      {first && <p>{first}</p>}
      {unknown && <p>{unknown}</p>}
      <p className="advice-changes">
        {changes.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
      <Formerly was={changesBefore?.join(' · ')} is={changes.join(' · ')} />
      <small className="hint">
        {path ? w.path(path.actors.map((each) => nameIn(telling, each)).join(' → ')) : w.noPath}
      </small>
      {isListed && (
        <button
          type="button"
          className="link-button"
          onClick={() => session.setState({ view: 'opportunities', opportunity: pair })}
        >
          {w.opportunity}
        </button>
      )}
    </Advice>
  )
}
