/** Brings a deal to another stage and says what that did to its exchanges. */

import { newId, type TieId } from '../../network/ids'
import { message } from '../../network/message'
import type { Deal } from '../../network/records'
import type { DealStage } from '../../network/scales'
import type { Workspace } from '../../state/workspace'
import { exchangesOf } from './sides'

export function moveDeal(workspace: Workspace, deal: Deal, stage: DealStage): void {
  const exchanges = exchangesOf(workspace.network, deal)
  const proposed = exchanges.filter(({ status }) => status === 'proposed')
  const done = workspace.run('moveDeal', {
    id: deal.id,
    stage,
    on: workspace.ports.clock.today(),
    tieIds: exchanges.map(() => newId<TieId>()),
  })
  if (!done) return
  const stopped = exchangesOf(workspace.network, deal).filter(
    ({ id, status }) => status === 'proposed' && !proposed.some((each) => each.id === id),
  )
  if (stage === 'running' && proposed.length > 0)
    workspace.notify(message('dealRuns', { count: proposed.length }))
  if (stopped.length > 0) workspace.notify(message('dealProposed', { count: stopped.length }))
}
