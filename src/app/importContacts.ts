/** Joins reading, planning, placing and the one command of an import. */

import { planImport } from '../files/contacts/plan'
import { ownContactFormats, type ReadOverride } from '../files/contacts/table'
import { newId } from '../network/ids'
import { message } from '../network/message'
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
  const { network, ports } = workspace
  const options = { today: ports.clock.today(), source: fileName, tieToMe, newId }
  const plan = planImport(table.contacts, matches, decisions, network, options)
  if ('refusal' in plan) {
    const { params } = plan.refusal
    workspace.notify(message('importTooLarge', params), 'problem')
    return false
  }
  const actors = purpose === '' ? plan.actors : plan.actors.map((actor) => ({ ...actor, purpose }))
  const rows = <Row extends { readonly id: string }>(
    before: ReadonlyMap<Row['id'], Row>,
    added: readonly Row[],
  ) => new Map([...before, ...added.map((row): [Row['id'], Row] => [row.id, row])])
  const places = await ports.arranger.placeNew({
    ...network,
    actors: rows(network.actors, actors),
    coalitions: rows(network.coalitions, plan.coalitions),
    ties: rows(network.ties, plan.ties),
  })
  if (!workspace.run('importContacts', { ...plan, actors, places })) return false
  workspace.notify(message('imported', { count: actors.length, filled: plan.updates.length }))
  workspace.viewport?.fit()
  return true
}
