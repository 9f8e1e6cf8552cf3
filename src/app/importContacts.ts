/** Joins reading, planning, placing and the one command of an import. */

import { planImport } from '../files/contacts/plan'
import { ownContactFormats, type ReadOverride } from '../files/contacts/table'
import { wordsOf } from '../i18n/words'
import { blankActor } from '../network/blank'
import { type ActorId, newId } from '../network/ids'
import { message } from '../network/message'
import { aboutOf } from '../network/network'
import type { Place } from '../network/records'
import type { Workspace } from '../state/workspace'
import type { ContactImport, ContactsRead, ImportChoice, ReadFailure } from '../ui/import/port'
import { cancelled, ContactReader } from '../workers/reader'

export function createContactImport(workspace: Workspace): ContactImport {
  const reader = new ContactReader()

  async function read(
    fileName: string,
    bytes: Uint8Array | null,
    override: ReadOverride,
    onProgress: (share: number) => void,
  ): Promise<ContactsRead | ReadFailure | null> {
    try {
      const actors = [...workspace.network.actors.values()]
      const { result, matches } = await reader.read({ bytes, override, actors }, onProgress)
      return 'refusal' in result
        ? result
        : { fileName, table: result, matches, own: ownContactFormats.has(result.format) }
    } catch (error) {
      return error instanceof Error && error.message === cancelled
        ? null
        : { refusal: message('tookTooLong') }
    }
  }

  return {
    read: async (file, onProgress) =>
      read(file.name, new Uint8Array(await file.arrayBuffer()), {}, onProgress),
    readAgain: ({ fileName }, override, onProgress) => read(fileName, null, override, onProgress),
    cancel: () => reader.cancel(),
    run: (contacts, choice) => importContacts(workspace, contacts, choice),
  }
}

async function importContacts(
  workspace: Workspace,
  { fileName, table, matches }: ContactsRead,
  { decisions, tieToMe, purpose }: ImportChoice,
): Promise<boolean> {
  const { ports } = workspace
  const { network, me } = tieToMe ? withMe(workspace) : { network: workspace.network, me: null }
  const options = { today: ports.clock.today(), source: fileName, tieToMe, newId }
  const plan = planImport(table.contacts, matches, decisions, network, options)
  if ('refusal' in plan) {
    workspace.notify(message('importTooLarge', plan.refusal.params), 'problem')
    return false
  }
  const contacts = purpose === '' ? plan.actors : plan.actors.map((actor) => ({ ...actor, purpose }))
  const places = await ports.arranger.placeNew({
    ...network,
    actors: withRows(network.actors, contacts),
    coalitions: withRows(network.coalitions, plan.coalitions),
    ties: withRows(network.ties, plan.ties),
  })
  const done = workspace.run('importContacts', {
    ...plan,
    actors: me ? [me.actor, ...contacts] : contacts,
    places: me ? [me.place, ...places] : places,
    me: me?.actor.id ?? null,
  })
  if (!done) return false
  workspace.notify(message('imported', { count: contacts.length, filled: plan.updates.length }))
  workspace.viewport?.fit()
  return true
}

/** The network with the person in it: who ties contacts to themselves before they are on the map comes along. */
function withMe({ network, ports, preferences }: Workspace) {
  const about = aboutOf(network)
  if (about.me) return { network, me: null }
  const { start } = wordsOf(preferences.getState().language).frame
  const actor = blankActor(newId<ActorId>(), start.meName, ports.clock.today())
  const place: Place = { id: actor.id, x: 0, y: 0, pinned: false }
  return {
    network: {
      ...network,
      about: new Map([[about.id, { ...about, me: actor.id }]]),
      actors: withRows(network.actors, [actor]),
      places: withRows(network.places, [place]),
    },
    me: { actor, place },
  }
}

function withRows<Row extends { readonly id: string }>(
  table: ReadonlyMap<Row['id'], Row>,
  rows: readonly Row[],
): ReadonlyMap<Row['id'], Row> {
  return new Map([...table, ...rows.map((row): [Row['id'], Row] => [row.id, row])])
}
