/** A tap on a receiver writes an exchange down; a second tap leaves the network as it was. */

import { beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../src/state/workspace'
import { toggleGiving } from '../../../src/ui/questions/give'
import { actorId, anActor, anExchange, aResource, aTie, tieId } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

let workspace: Workspace
const resource = aResource('loan', { kind: 'money' })
const tap = () => toggleGiving(workspace, { giver: actorId('a'), resource, intensity: null }, actorId('b'))
const exchanges = () => [...workspace.network.exchanges.values()]
const ties = () => [...workspace.network.ties.values()]
const commits = () => workspace.document.state.getState().seq

beforeEach(async () => {
  workspace = await aWorkspace()
  workspace.run('addActors', { actors: [anActor('a'), anActor('b')], places: [] })
})

describe('a tap', () => {
  it('makes the resource, the exchange of unknown intensity and the tie in one step', async () => {
    const seq = commits()
    expect(tap()).toBe(true)
    expect(commits()).toBe(seq + 1)
    expect(exchanges()).toMatchObject([
      {
        giver: actorId('a'),
        receiver: actorId('b'),
        resource: resource.id,
        intensity: null,
        status: 'running',
      },
    ])
    expect(workspace.network.resources.get(resource.id)).toEqual(resource)
    expect(ties()).toMatchObject([{ trust: null }])
    await workspace.undo()
    expect([exchanges(), ties(), workspace.network.resources.size]).toEqual([[], [], 0])
  })

  it('and another one leave nothing behind, in one step each', () => {
    const seq = commits()
    tap()
    tap()
    expect(commits()).toBe(seq + 2)
    expect([exchanges(), ties()]).toEqual([[], []])
  })

  it('takes an exchange back that was there before, and leaves the tie that a person drew', () => {
    workspace.run('addTie', { tie: aTie('a', 'b') })
    tap()
    tap()
    expect(exchanges()).toEqual([])
    expect(ties()).toHaveLength(1)
  })

  it('leaves the tie once something was said of it, or another exchange rests on it', () => {
    tap()
    workspace.run('editTies', { ids: [ties()[0]!.id], patch: { trust: 4 } })
    tap()
    expect(ties()).toMatchObject([{ trust: 4 }])
    workspace.run('editTies', { ids: [ties()[0]!.id], patch: { trust: null } })
    tap()
    const back = { exchange: anExchange('b', 'a', 'loan'), resource: null, tieId: tieId('unused') }
    workspace.run('addExchange', back)
    tap()
    expect(exchanges()).toHaveLength(1)
    expect(ties()).toHaveLength(1)
  })
})

describe('a proposed exchange', () => {
  const proposed = anExchange('a', 'b', 'loan', { status: 'proposed', intensity: 4, note: 'agreed in May' })

  it('is taken as begun, and is a proposal again after a second tap', () => {
    workspace.run('addExchange', { exchange: proposed, resource, tieId: tieId('unused') })
    tap()
    expect(exchanges()).toEqual([{ ...proposed, status: 'running' }])
    tap()
    expect(exchanges()).toEqual([proposed])
  })

  it('that has ended stays as it was, beside the new one', () => {
    const ended = { ...proposed, status: 'ended' } as const
    workspace.run('addExchange', { exchange: ended, resource, tieId: tieId('before') })
    tap()
    expect(exchanges()).toHaveLength(2)
    tap()
    expect(exchanges()).toEqual([ended])
    expect(ties()).toHaveLength(1)
  })
})
