/** The ties and exchanges of an actor, each a click away. */

import { phraseIn } from '../../network/network'
import type { Actor } from '../../network/records'
import { selectOnly, type Selection } from '../../state/session'
import { Section } from '../kit/fields'
import { useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'

interface Relation {
  readonly id: string
  readonly text: string
  readonly detail: string
  readonly selection: Selection
}

export function Relations({ actor }: { readonly actor: Actor }) {
  const { session } = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { inspector: w, model } = useWords()
  const nameOf = (id: Actor['id']) => network.actors.get(id)?.name ?? ''
  const ties: Relation[] = []
  for (const { id, a, b, trust } of network.ties.values()) {
    if (a !== actor.id && b !== actor.id) continue
    const detail = trust === null ? `${w.trust}: ${model.unknown}` : `${w.trust} ${trust}`
    ties.push({
      id,
      text: nameOf(a === actor.id ? b : a),
      detail,
      selection: selectOnly({ ties: new Set([id]) }),
    })
  }
  const exchanges: Relation[] = []
  for (const { id, giver, receiver, resource, status } of network.exchanges.values()) {
    if (giver !== actor.id && receiver !== actor.id) continue
    const record = network.resources.get(resource)
    const what = record ? phraseIn(record.name, language) : ''
    const text = giver === actor.id ? w.gives(what, nameOf(receiver)) : w.gets(what, nameOf(giver))
    const selection = selectOnly({ exchanges: new Set([id]) })
    exchanges.push({ id, text, detail: model.exchangeStatus[status], selection })
  }
  const list = (title: string, relations: readonly Relation[]) =>
    relations.length > 0 && (
      <Section title={`${title} (${relations.length})`}>
        <ul className="relations">
          {relations.map(({ id, text, detail, selection }) => (
            <li key={id}>
              <button type="button" className="link-button" onClick={() => session.setState({ selection })}>
                {text}
              </button>
              <small className="hint">{detail}</small>
            </li>
          ))}
        </ul>
      </Section>
    )
  return (
    <>
      {list(w.ties, ties)}
      {list(w.exchanges, exchanges)}
    </>
  )
}
