/** Tries an opportunity out: the tie, and what each is known to give the other, on a scratch copy. */

import type { Opportunity } from '../../analysis/findings'
import { proposedExchange } from '../../network/blank'
import { plainTie } from '../../network/commands/ties'
import { type ExchangeId, newId, type TieId } from '../../network/ids'
import { selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'

/** The best match each way becomes a proposed exchange. Begins a what-if unless one is going on. */
export function tryOpportunity(workspace: Workspace, { a, b, gives }: Opportunity): void {
  workspace.beginWhatIf()
  const tie = plainTie(newId<TieId>(), a, b)
  if (!workspace.run('addTie', { tie })) return
  for (const { giver, receiver, matches } of [gives.ab, gives.ba]) {
    const [match] = matches
    if (match)
      workspace.run('addExchange', {
        exchange: proposedExchange(newId<ExchangeId>(), { giver, receiver, resource: match.resource }),
        resource: null,
        tieId: newId<TieId>(),
      })
  }
  workspace.session.setState({ opportunity: null, selection: selectOnly({ ties: new Set([tie.id]) }) })
}
