/** Joins reading, planning, placing and the one command of an import. */

import { ownContactFormats } from '../files/contacts/table'
import { meNames } from '../i18n/meNames'
import { blankActor } from '../network/blank'
import { tablesOf } from '../network/format'
import { type ActorId, newId } from '../network/ids'
import { message } from '../network/message'
import { aboutOf, type Network, withRows } from '../network/network'
import type { Place } from '../network/records'
import { nothingSelected } from '../state/session'
import type { Workspace } from '../state/workspace'
import type { ContactImport, ContactsRead, ImportChoice, ImportFailure } from '../ui/import/port'
import { ContactReader } from '../workers/reader'

export function createContactImport(workspace: Workspace): ContactImport {
  const reader = new ContactReader()
  const { ports, session } = workspace
  let cancellations = 0

  async function run(
    { file, override }: ContactsRead,
    { decisions, tieToMe, purpose }: ImportChoice,
  ): Promise<ImportFailure | null> {
    const begun = cancellations
    const { network, me } = tieToMe ? withMe(workspace) : { network: workspace.network, me: null }
    const options = { today: ports.clock.today(), source: file.name, tieToMe }
    const planned = await reader.plan({ file, override, decisions, tables: tablesOf(network), options })
    if (!planned || 'refusal' in planned) return planned
    const { plan } = planned
    const contacts = purpose === '' ? plan.actors : plan.actors.map((actor) => ({ ...actor, purpose }))
    const places = await placeNew({
      ...network,
      actors: withRows(network.actors, contacts),
      coalitions: withRows(network.coalitions, plan.coalitions),
      ties: withRows(network.ties, plan.ties),
    })
    if (!places) return { refusal: message('notPlaced') }
    if (begun !== cancellations) return null
    const done = workspace.run('importContacts', {
      ...plan,
      actors: me ? [me.actor, ...contacts] : contacts,
      places: me ? [me.place, ...places] : places,
      me: me?.actor.id ?? null,
    })
    // A refusal is a notice, which can only be seen once the dialog is gone.
    session.setState({ dialog: null })
    if (!done) return null
    // With nothing selected the panel says what to do next.
    session.setState({ selection: nothingSelected })
    workspace.notify(message('imported', { count: contacts.length, filled: plan.updates.length }))
    workspace.viewport?.fit()
    return null
  }

  async function placeNew(network: Network): Promise<readonly Place[] | null> {
    try {
      return await ports.arranger.placeNew(network, workspace.aspectToCome())
    } catch {
      return null
    }
  }

  return {
    async read(file, override, onProgress) {
      const actors = [...workspace.network.actors.values()]
      const answer = await reader.digest({ file, override, actors }, onProgress)
      if (!answer || 'refusal' in answer) return answer
      return { file, override, digest: answer.digest, own: ownContactFormats.has(answer.digest.format) }
    },
    cancel() {
      cancellations++
      reader.cancel()
    },
    run,
  }
}

/** The network with the person in it: who ties contacts to themselves before they are on the map comes along. */
function withMe({ network, ports, preferences }: Workspace) {
  const about = aboutOf(network)
  if (about.me) return { network, me: null }
  const { language } = preferences.getState()
  const actor = blankActor(newId<ActorId>(), meNames[language], ports.clock.today())
  const place: Place = { id: actor.id, x: 0, y: 0, pinned: false }
  return {
    network: {
      ...network,
      about: withRows(network.about, [{ ...about, me: actor.id }]),
      actors: withRows(network.actors, [actor]),
      places: withRows(network.places, [place]),
    },
    me: { actor, place },
  }
}
