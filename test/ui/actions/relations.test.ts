/** Actions on the ties, exchanges and actor that are selected. */

import { beforeEach, describe, expect, it } from 'vitest'
import { type Selection, selectOnly } from '../../../src/state/session'
import type { Workspace } from '../../../src/state/workspace'
import { isEnabled } from '../../../src/ui/actions/action'
import { relationActions as actions } from '../../../src/ui/actions/relations'
import { actorId, after, aNetwork, anExchange, aResource, exchangeId, tieId } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

let workspace: Workspace
const select = (part: Partial<Selection>) => workspace.session.setState({ selection: selectOnly(part) })

beforeEach(async () => {
  const network = after(aNetwork('abc', ['ab', 'bc']), 'addExchange', {
    exchange: anExchange('a', 'b', 'fish', { status: 'proposed' }),
    resource: aResource('fish'),
    tieId: tieId('x'),
  })
  workspace = await aWorkspace(network)
})

describe('trust', () => {
  it('is given to all ties that are selected, in one step, and then is the one chosen', async () => {
    select({ ties: new Set([tieId('ab'), tieId('bc')]) })
    expect(isEnabled(actions.trust4, workspace)).toBe(true)
    actions.trust4.run(workspace)
    expect([...workspace.network.ties.values()].map(({ trust }) => trust)).toEqual([4, 4])
    expect([actions.trust3, actions.trust4].map((each) => each.chosen(workspace))).toEqual([false, true])
    await workspace.undo()
    expect([...workspace.network.ties.values()].map(({ trust }) => trust)).toEqual([null, null])
  })

  it('cannot be given when no tie is selected that is still there', () => {
    select({ exchanges: new Set([exchangeId('ab')]) })
    expect(isEnabled(actions.trust4, workspace)).toBe(false)
    select({ ties: new Set([tieId('gone')]) })
    expect(isEnabled(actions.trust4, workspace)).toBe(false)
  })
})

describe('an exchange', () => {
  beforeEach(() => select({ exchanges: new Set([exchangeId('ab')]) }))
  const exchange = () => workspace.network.exchanges.get(exchangeId('ab'))!

  it('takes the status that is chosen', () => {
    expect(actions.propose.chosen(workspace)).toBe(true)
    actions.begin.run(workspace)
    expect(exchange().status).toBe('running')
    expect(actions.propose.chosen(workspace)).toBe(false)
  })

  it('turns round', () => {
    actions.reverse.run(workspace)
    expect([exchange().giver, exchange().receiver]).toEqual([actorId('b'), actorId('a')])
  })
})

describe('drawing from an actor', () => {
  it('begins at the one that is selected, and is not possible with several', () => {
    select({ actors: new Set([actorId('a')]) })
    actions.exchangeFrom.run(workspace)
    expect(workspace.session.getState()).toMatchObject({ tool: 'exchange', drawingFrom: actorId('a') })
    select({ actors: new Set([actorId('a'), actorId('b')]) })
    expect(isEnabled(actions.tieFrom, workspace)).toBe(false)
  })
})
