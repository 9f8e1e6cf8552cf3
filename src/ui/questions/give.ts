/** Writes down that one actor gives a resource to another, or takes that back; one step each. */

import { type ActorId, type ExchangeId, newId, pairId, type TieId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Exchange, Resource } from '../../network/records'
import type { Level } from '../../network/scales'
import type { Workspace } from '../../state/workspace'

export interface Asked {
  readonly giver: ActorId
  readonly resource: Resource
  /** Of what is written down next; null = not known. */
  readonly intensity: Level | null
}

/** A running exchange is taken back; a proposed one is taken as begun; else a new one is written down. */
export function toggleGiving(workspace: Workspace, asked: Asked, receiver: ActorId): boolean {
  const { network } = workspace
  const { giver, resource, intensity } = asked
  const between = [...network.exchanges.values()].filter(
    (each) => each.giver === giver && each.receiver === receiver && each.resource === resource.id,
  )
  const running = between.filter(({ status }) => status === 'running')
  if (running.length > 0) return takeBack(workspace, running)
  const tieId = newId<TieId>()
  const proposed = between.find(({ status }) => status === 'proposed')
  if (proposed) return restate(workspace, proposed.id, 'running', tieId)
  const exchange: Exchange = {
    id: newId<ExchangeId>(),
    giver,
    receiver,
    resource: resource.id,
    intensity,
    status: 'running',
    begun: null,
    ended: null,
    note: '',
  }
  const isNew = !network.resources.has(resource.id)
  if (!workspace.run('addExchange', { exchange, resource: isNew ? resource : null, tieId })) return false
  remember(workspace, tieId)
  return true
}

function takeBack(workspace: Workspace, running: readonly Exchange[]): boolean {
  const { implied } = workspace.session.getState().questions
  const [only] = running
  if (running.length === 1 && only && implied.has(only.id))
    return restate(workspace, only.id, 'proposed', newId<TieId>())
  const exchanges = running.map(({ id }) => id)
  const tie = only && impliedTie(workspace.network, only, exchanges, implied)
  return workspace.run('withdrawExchanges', { exchanges, ties: tie ? [tie] : [] })
}

/** What a proposal becomes by an answer is a proposal again when the answer is taken back. */
function restate(workspace: Workspace, id: ExchangeId, status: Exchange['status'], tieId: TieId): boolean {
  if (!workspace.run('editExchanges', { ids: [id], patch: { status }, resource: null, tieIds: [tieId] }))
    return false
  remember(workspace, id, tieId)
  return true
}

function remember({ session }: Workspace, ...ids: readonly string[]): void {
  session.setState(({ questions }) => ({
    questions: { ...questions, implied: new Set([...questions.implied, ...ids]) },
  }))
}

/** The tie of the pair if nobody said that there is one: an answer implied it, and nothing else rests on it. */
function impliedTie(
  network: Network,
  { giver, receiver }: Exchange,
  going: readonly ExchangeId[],
  implied: ReadonlySet<string>,
): TieId | null {
  const pair = pairId(giver, receiver)
  const tie = [...network.ties.values()].find(({ a, b }) => pairId(a, b) === pair)
  if (!tie || !implied.has(tie.id) || tie.trust !== null || tie.since || tie.until || tie.note !== '')
    return null
  const others = [...network.exchanges.values()].some(
    (each) => pairId(each.giver, each.receiver) === pair && !going.includes(each.id),
  )
  return others ? null : tie.id
}
