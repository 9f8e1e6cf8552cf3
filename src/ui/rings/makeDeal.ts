/** Makes a deal of a ring: one click, one undo. */

import type { ExchangeRing } from '../../analysis/exchangeRings'
import type { AllWords } from '../../i18n/words'
import { type DealId, type ExchangeId, newId } from '../../network/ids'
import { message } from '../../network/message'
import type { Deal, Exchange } from '../../network/records'
import type { Level } from '../../network/scales'
import type { Workspace } from '../../state/workspace'
import { nameOf } from '../opportunities/wording'

/** The deal with an exchange for each thing that is given; as intense as offer and need allow, where both are known. */
export function makeDeal(workspace: Workspace, ring: ExchangeRing, w: AllWords['rings']): void {
  const { network, session, ports } = workspace
  const exchanges = ring.gifts.flatMap(({ giver, receiver, matches }) =>
    matches.map(({ resource, capacity, urgency }): Exchange => ({
      id: newId<ExchangeId>(),
      giver,
      receiver,
      resource,
      intensity: capacity && urgency && (Math.min(capacity, urgency) as Level),
      status: 'proposed',
      begun: null,
      ended: null,
      note: '',
    })),
  )
  const names = ring.members.map(({ actor }) => nameOf(network, actor)).join(' – ')
  const deal: Deal = {
    id: newId<DealId>(),
    name: w.dealName(names),
    stage: 'idea',
    exchanges: [],
    since: ports.clock.today(),
    note: '',
  }
  if (!workspace.run('addDeal', { deal, exchanges })) return
  session.setState(({ view }) => ({
    ring: null,
    ...(view === 'opportunities' && { opportunitiesTab: 'deals' as const }),
  }))
  workspace.notify(message('dealMade'))
}
