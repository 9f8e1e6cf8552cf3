/** The coalitions of an actor, the main one first. */

import { Star, X } from 'lucide-react'
import type { CoalitionId } from '../../network/ids'
import type { Actor } from '../../network/records'
import { Section } from '../kit/fields'
import { useNetwork, useWords, useWorkspace } from '../workspace'

export function Memberships({ actor }: { readonly actor: Actor }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { inspector: w } = useWords()
  const others = [...network.coalitions.values()].filter(({ id }) => !actor.coalitions.includes(id))
  const makeMain = (id: CoalitionId) =>
    workspace.run('editActors', {
      ids: [actor.id],
      patch: { coalitions: [id, ...actor.coalitions.filter((other) => other !== id)] },
    })
  if (network.coalitions.size === 0) return null
  return (
    <Section title={w.coalitions}>
      <ul className="claims">
        {actor.coalitions.map((id, index) => {
          const name = network.coalitions.get(id)?.name ?? ''
          return (
            <li key={id}>
              <span>
                {name}
                {index === 0 && actor.coalitions.length > 1 && (
                  <small className="hint"> {w.mainCoalition}</small>
                )}
              </span>
              {index > 0 && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={w.makeMain(name)}
                  title={w.makeMain(name)}
                  onClick={() => makeMain(id)}
                >
                  <Star size={14} aria-hidden="true" />
                </button>
              )}
              <button
                type="button"
                className="icon-button"
                aria-label={w.leave(name)}
                title={w.leave(name)}
                onClick={() => workspace.run('leaveCoalition', { id, members: [actor.id] })}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
      {others.length > 0 && (
        <select
          aria-label={w.joinCoalition}
          value=""
          onChange={(event) =>
            workspace.run('joinCoalition', { id: event.target.value as CoalitionId, members: [actor.id] })
          }
        >
          <option value="">{w.joinCoalition}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Section>
  )
}
