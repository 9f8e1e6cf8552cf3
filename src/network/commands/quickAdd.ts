/** The command behind the quick line: actors named in a line or a list, added or filled, tied along a chain. */

import type { ActorId } from '../ids'
import { message } from '../message'
import { aboutOf, type Network } from '../network'
import { actorIn } from './actors'
import { type ContactRows, putContacts } from './importContacts'
import { command } from './command'

export interface QuickRows extends ContactRows {
  /** Who becomes the person the network belongs to, unless somebody is; null = nobody does. */
  readonly me: ActorId | null
}

/** One change and one undo step, however many lines. Ties that exist already are left as they are. O(rows + ties). */
export const quickAdd = command<QuickRows>((draft, rows, network) => {
  putContacts(draft, rows, network)
  const { actors, updates, ties } = rows
  const me = rows.me && aboutOf(network).me === null ? actorIn(draft, rows.me) : null
  if (me) draft.put('about', { ...aboutOf(network), me: me.id })
  if (me && actors.length + updates.length + ties.length === 0) return message('chooseMe', { name: me.name })
  const only = actors.length + updates.length === 1 ? (actors[0] ?? updates[0]) : undefined
  const counts = { added: actors.length, filled: updates.length, tied: ties.length }
  return message('quickAdd', { ...counts, name: only?.name ?? '', ...namesTied(rows, network) })
})

/** The two of a line that does nothing but tie them. */
function namesTied({ actors, ties }: ContactRows, network: Network): { a: string; b: string } {
  const [tie] = ties
  const nameOf = (id: string) =>
    (actors.find((actor) => actor.id === id) ?? network.actors.get(id as never))?.name ?? ''
  return tie ? { a: nameOf(tie.a), b: nameOf(tie.b) } : { a: '', b: '' }
}
