/** What an import will do to a network, worked out before anything is done. */

import { blankActor } from '../../network/blank'
import { plainTie } from '../../network/commands/ties'
import { type ActorId, type newId, pairId } from '../../network/ids'
import { type Message, message } from '../../network/message'
import { nameFinder, type NameFinder } from '../../network/nameFinder'
import { aboutOf, maxActors, type Network } from '../../network/network'
import type { Actor, Coalition, Day, Resource, Tie } from '../../network/records'
import type { Match } from './duplicates'
import type { ContactRow } from './table'

/** Of a row that is on the map already: fill only what is empty there, leave all as it is, or add it as somebody new. */
export const decisions = ['fill', 'keep', 'new'] as const
export type Decision = (typeof decisions)[number]

export interface ImportOptions {
  readonly today: Day
  /** Where the contacts came from, e.g. the name of the file: for actors whose row does not say. */
  readonly source: string
  /** Ties of unknown trust between me and all who are added or filled; without a me there are none. */
  readonly tieToMe: boolean
  readonly newId: typeof newId
}

/** The arguments of the command that imports, save the places, which the layout finds for `actors`. */
export interface ImportPlan {
  /** New ones. */
  readonly actors: readonly Actor[]
  /** Those on the map, as they will be. */
  readonly updates: readonly Actor[]
  readonly resources: readonly Resource[]
  readonly coalitions: readonly Coalition[]
  readonly ties: readonly Tie[]
}

/** `tooManyActors` {actors, limit}: how many the network would hold and how many it may. */
export type ImportRefusal = { readonly refusal: Message<'tooManyActors'> }

/**
 * The plan for `rows`, whose matches (one per row) are as `matchContacts` found them. Changes nothing itself.
 *
 * A row without a decision fills its match, or is new without one; `keep` leaves a row out. Offers, needs and
 * coalitions are found by name or alias, else made: what kind a resource is no file says, so new ones are expertise,
 * the commonest offer among contacts. A row without offers leaves them unknown. O(rows + network).
 */
export function planImport(
  rows: readonly ContactRow[],
  matches: readonly (Match | null)[],
  decisionOf: ReadonlyMap<ContactRow['row'], Decision>,
  network: Network,
  options: ImportOptions,
): ImportPlan | ImportRefusal {
  const chosen = rows.flatMap((row, at) => {
    const decision = decisionOf.get(row.row) ?? 'fill'
    const match = decision === 'fill' ? matches[at]?.actor : undefined
    const known = match !== undefined && network.actors.has(match) ? match : null
    return decision === 'keep' ? [] : [{ row, known }]
  })
  // Counted first: to make a hundred thousand actors only to refuse them would take long.
  const actors = network.actors.size + chosen.filter(({ known }) => known === null).length
  if (actors > maxActors) return { refusal: message('tooManyActors', { actors, limit: maxActors }) }

  const finder = nameFinder(network, options.newId, 'expertise')
  const added: Actor[] = []
  const filled = new Map<ActorId, Actor>()
  const since = new Map<ActorId, Day | null>()
  for (const { row, known } of chosen) {
    const current = known === null ? undefined : (filled.get(known) ?? network.actors.get(known))
    const actor = fillActor(current ?? newActor(row, options), row, options.source, finder)
    if (current) filled.set(actor.id, actor)
    else added.push(actor)
    since.set(actor.id, row.connectedOn)
  }
  return {
    actors: added,
    updates: [...filled.values()].filter((actor) => actor !== network.actors.get(actor.id)),
    resources: finder.newResources,
    coalitions: finder.newCoalitions,
    ties: options.tieToMe ? tiesToMe(network, since, options.newId) : [],
  }
}

/** An actor with nothing but what every row says. */
function newActor(row: ContactRow, { newId, today, source }: ImportOptions): Actor {
  return { ...blankActor(newId(), row.name, today), kind: row.kind, source: row.source || source }
}

/** The actor with what it lacked and the row has; the same object if that is nothing. */
function fillActor(actor: Actor, row: ContactRow, source: string, finder: NameFinder): Actor {
  const resources = (names: readonly string[]) =>
    names.length === 0 ? null : [...new Set(names.map((name) => finder.resource(name, row.field)))]
  const list = (own: readonly string[], told: readonly string[]) =>
    own.length === 0 && told.length > 0 ? told : own
  const filled = {
    affiliation: actor.affiliation || row.affiliation,
    field: actor.field || row.field,
    role: actor.role || row.role,
    aim: actor.aim || row.aim,
    note: actor.note || row.note,
    emails: list(actor.emails, row.emails),
    phones: list(actor.phones, row.phones),
    links: list(actor.links, row.links),
    offers: actor.offers ?? resources(row.offers)?.map((resource) => ({ resource, capacity: null })) ?? null,
    needs: actor.needs ?? resources(row.needs)?.map((resource) => ({ resource, urgency: null })) ?? null,
    coalitions:
      actor.coalitions.length === 0 && row.coalitions.length > 0
        ? [...new Set(row.coalitions.map(finder.coalition))]
        : actor.coalitions,
  } satisfies Partial<Actor>
  const names = Object.keys(filled) as (keyof typeof filled)[]
  if (names.every((name) => filled[name] === actor[name])) return actor
  return { ...actor, ...filled, source: actor.source || row.source || source }
}

function tiesToMe(
  network: Network,
  since: ReadonlyMap<ActorId, Day | null>,
  newId: ImportOptions['newId'],
): readonly Tie[] {
  const { me } = aboutOf(network)
  if (me === null) return []
  const tied = new Set(Array.from(network.ties.values(), (tie) => pairId(tie.a, tie.b)))
  const ties: Tie[] = []
  for (const [actor, day] of since) {
    if (actor === me || tied.has(pairId(me, actor))) continue
    ties.push({ ...plainTie(newId(), me, actor), since: day })
  }
  return ties
}
