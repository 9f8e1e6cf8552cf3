/** Readable test data: actors by a letter, ties and exchanges by two. */

import { blankActor } from '../src/network/blank'
import { applyChange } from '../src/network/change'
import { type ArgsOf, type CommandName, planCommand } from '../src/network/commands'
import { plainTie } from '../src/network/commands/ties'
import type { ActorId, CoalitionId, ExchangeId, ResourceId, TieId } from '../src/network/ids'
import { emptyNetwork, type Network, type Rows, type TableName } from '../src/network/network'
import type { Actor, Coalition, Exchange, Place, Resource, Tie } from '../src/network/records'

export const actorId = (name: string) => `actor-${name}` as ActorId
export const tieId = (name: string) => `tie-${name}` as TieId
export const exchangeId = (name: string) => `exchange-${name}` as ExchangeId
export const coalitionId = (name: string) => `coalition-${name}` as CoalitionId
export const resourceId = (name: string) => `resource-${name}` as ResourceId

export function anActor(name: string, fields: Partial<Actor> = {}): Actor {
  return { ...blankActor(actorId(name), name, '2026-11-01'), source: 'made up', ...fields }
}

export function aPlace(name: string, x: number, y: number, pinned = false): Place {
  return { id: actorId(name), x, y, pinned }
}

export function aTie(a: string, b: string, fields: Partial<Tie> = {}): Tie {
  return { ...plainTie(tieId(a + b), actorId(a), actorId(b)), ...fields }
}

export function aResource(name: string, fields: Partial<Resource> = {}): Resource {
  return { id: resourceId(name), kind: 'goods', name, aliases: [], ...fields }
}

export function anExchange(
  giver: string,
  receiver: string,
  resource: string,
  fields: Partial<Exchange> = {},
): Exchange {
  return {
    id: exchangeId(giver + receiver),
    giver: actorId(giver),
    receiver: actorId(receiver),
    resource: resourceId(resource),
    intensity: 3,
    status: 'running',
    begun: null,
    ended: null,
    note: '',
    ...fields,
  }
}

export function aCoalition(name: string, fields: Partial<Coalition> = {}): Coalition {
  return {
    id: coalitionId(name),
    name,
    kind: 'informal',
    performance: null,
    colour: 0,
    note: '',
    computed: false,
    ...fields,
  }
}

/** The network after the command; throws when it is refused. */
export function after<Name extends CommandName>(network: Network, name: Name, args: ArgsOf<Name>): Network {
  const planned = planCommand(network, name, args)
  if (!planned.ok) throw new Error(`${name} was refused: ${planned.refusal.code}`)
  return applyChange(network, planned.change)
}

/** The code with which the command is refused; null when it would run. */
export function refusalOf<Name extends CommandName>(
  network: Network,
  name: Name,
  args: ArgsOf<Name>,
): string | null {
  const planned = planCommand(network, name, args)
  return planned.ok ? null : planned.refusal.code
}

/** A network of actors named by the letters, in a row, with the ties named by two letters. */
export function aNetwork(letters: string, ties: readonly string[] = []): Network {
  const names = Array.from(letters)
  const actors = names.map((name) => anActor(name))
  const places = names.map((name, index) => aPlace(name, index * 100, 0))
  const network = after(emptyNetwork('test'), 'addActors', { actors, places })
  return ties.reduce((now, [a = '', b = '']) => after(now, 'addTie', { tie: aTie(a, b) }), network)
}

/** A network of these rows, put in as they are. */
export function networkWith(rows: { readonly [T in TableName]?: readonly Rows[T][] }): Network {
  const tables = Object.entries(rows).map(([table, list]) => [
    table,
    new Map(list.map((row) => [row.id, row])),
  ])
  return { ...emptyNetwork('test'), ...(Object.fromEntries(tables) as Partial<Network>) }
}
