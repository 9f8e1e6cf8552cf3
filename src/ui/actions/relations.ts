/** The part of the table of actions that is about the one actor, the ties or the exchanges that are selected. */

import { type ActorId, newId, type TieId } from '../../network/ids'
import type { Exchange, Tie } from '../../network/records'
import type { ExchangeStatus, Level } from '../../network/scales'
import type { Workspace } from '../../state/workspace'
import type { Action } from './action'

export const relationActions = {
  tieFrom: drawing('tie'),
  exchangeFrom: drawing('exchange'),
  trust1: trusting(1),
  trust2: trusting(2),
  trust3: trusting(3),
  trust4: trusting(4),
  trust5: trusting(5),
  propose: becoming('proposed'),
  begin: becoming('running'),
  end: becoming('ended'),
  reverse: {
    label: (w) => w.actions.reverse,
    onSelection: 'exchanges',
    enabled: (workspace) => selectedExchanges(workspace).length > 0,
    run: (workspace) =>
      workspace.run('reverseExchanges', { ids: selectedExchanges(workspace).map(({ id }) => id) }),
  },
} as const satisfies Readonly<Record<string, Action>>

/** With one actor selected: the next one that is clicked is the other end. */
function drawing(tool: 'tie' | 'exchange') {
  return {
    label: (w) => (tool === 'tie' ? w.actions.tieFrom : w.actions.exchangeFrom),
    onSelection: 'actors',
    enabled: (workspace) => onlyActor(workspace) !== null,
    run: (workspace) => workspace.session.setState({ tool, view: 'map', drawingFrom: onlyActor(workspace) }),
  } satisfies Action
}

function trusting(trust: Level) {
  return {
    label: (w) => w.actions.trust(trust, w.model.trust[trust]),
    onSelection: 'ties',
    enabled: (workspace) => selectedTies(workspace).length > 0,
    chosen: (workspace) => selectedTies(workspace).every((tie) => tie.trust === trust),
    run: (workspace) =>
      workspace.run('editTies', { ids: selectedTies(workspace).map(({ id }) => id), patch: { trust } }),
  } satisfies Action
}

function becoming(status: ExchangeStatus) {
  return {
    label: (w) => w.actions.status(w.model.exchangeStatus[status]),
    onSelection: 'exchanges',
    enabled: (workspace) => selectedExchanges(workspace).length > 0,
    chosen: (workspace) => selectedExchanges(workspace).every((exchange) => exchange.status === status),
    run: (workspace) => giveStatus(workspace, selectedExchanges(workspace), status),
  } satisfies Action
}

/** One undo step, with the ties that running exchanges imply. */
export function giveStatus(
  workspace: Workspace,
  exchanges: readonly Exchange[],
  status: ExchangeStatus,
): boolean {
  return workspace.run('editExchanges', {
    ids: exchanges.map(({ id }) => id),
    patch: { status },
    resource: null,
    tieIds: exchanges.map(() => newId<TieId>()),
  })
}

function onlyActor({ session }: Workspace): ActorId | null {
  const { actors } = session.getState().selection
  const [only] = actors.size === 1 ? actors : []
  return only ?? null
}

/** Those selected that are still there. */
function selectedTies({ network, session }: Workspace): readonly Tie[] {
  return [...session.getState().selection.ties].flatMap((id) => network.ties.get(id) ?? [])
}

function selectedExchanges({ network, session }: Workspace): readonly Exchange[] {
  return [...session.getState().selection.exchanges].flatMap((id) => network.exchanges.get(id) ?? [])
}
