/** What is only tried leaves no trace until it is kept, and is then one step. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Findings } from '../../src/analysis/findings'
import { emptyHistory } from '../../src/network/history'
import { type Network, tableNames } from '../../src/network/network'
import { selectOnly } from '../../src/state/session'
import { createDocument, type Document } from '../../src/state/document'
import { followInsights } from '../../src/state/insights'
import { Past } from '../../src/state/past'
import { createStudies } from '../../src/state/studies'
import { actorId, aNetwork, anActor, aPlace, aTie } from '../builders'
import { commandFor, dice } from '../properties/commands'
import { aWorkspace } from './aWorkspace'
import { FakeStore, stoppedClock } from './fakeStore'

/** The rows of each table by id: their order does not matter. */
function contents(network: Network) {
  return Object.fromEntries(tableNames.map((table) => [table, Object.fromEntries(network[table])]))
}

async function opened(network = aNetwork('abc', ['ab'])) {
  const store = new FakeStore()
  await store.create('one', network)
  const document = createDocument(store, stoppedClock)
  document.open('one', { seq: 0, network, history: emptyHistory })
  return { store, document, now: () => document.state.getState() }
}

const add = (document: Document, name: string) =>
  document.run('addActors', { actors: [anActor(name)], places: [aPlace(name, 0, 0)] })

describe('any sequence of commands, undos and redos in a what-if', () => {
  const sequences = fc.array(fc.record({ dice, undo: fc.boolean(), redo: fc.boolean() }), { maxLength: 40 })

  async function tried(
    steps: readonly { dice: Parameters<typeof commandFor>[1]; undo: boolean; redo: boolean }[],
  ) {
    const session = await opened()
    add(session.document, 'before')
    await session.document.flush()
    const real = session.now()
    session.document.beginWhatIf()
    for (const step of steps) {
      const { name, args } = commandFor(session.now().network, step.dice)
      session.document.run(name, args as never)
      if (step.undo) await session.document.undo()
      if (step.redo) await session.document.redo()
    }
    return { ...session, real }
  }

  it('is gone when it is thrown away, and nothing of it was stored', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (steps) => {
        const { document, store, now, real } = await tried(steps)
        document.dropWhatIf()
        await document.flush()
        expect(now()).toEqual(real)
        expect(now().network).toBe(real.network)
        expect(store.log).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })

  it('is one commit when it is kept, and one undo takes it back', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (steps) => {
        const { document, store, now, real } = await tried(steps)
        const scratch = contents(now().network)
        expect(document.keepWhatIf()).toEqual({ ok: true })
        await document.flush()
        expect(now().whatIf).toBeNull()
        expect(contents(now().network)).toEqual(scratch)
        const kept = store.log.length - 1
        expect(kept).toBeLessThanOrEqual(1)
        expect(now().history.undo).toHaveLength(1 + kept)
        if (kept === 0) return
        await document.undo()
        expect(contents(now().network)).toEqual(contents(real.network))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a what-if', () => {
  it('takes back its own steps and none from before', async () => {
    const { document, now } = await opened()
    add(document, 'before')
    document.beginWhatIf()
    add(document, 'tried')
    expect(await document.undo()).toEqual({ ok: true })
    expect(await document.undo()).toMatchObject({ ok: false, refusal: { code: 'nothingToUndo' } })
    expect(now().network.actors.has(actorId('before'))).toBe(true)
    expect(await document.redo()).toEqual({ ok: true })
    expect(now().network.actors.has(actorId('tried'))).toBe(true)
  })

  it('is named after its only step, else by how many it has', async () => {
    const { document, store } = await opened()
    for (const names of [['d'], ['e', 'f']]) {
      document.beginWhatIf()
      for (const name of names) add(document, name)
      document.keepWhatIf()
    }
    await document.flush()
    expect(store.log.map(({ label }) => label)).toEqual([
      { code: 'addActor', params: { name: 'd' } },
      { code: 'whatIf', params: { count: 2 } },
    ])
  })

  it('goes on beside what another tab stores, and is kept on top of it', async () => {
    const { document, store, now } = await opened()
    document.beginWhatIf()
    add(document, 'tried')
    const other = createDocument(store, stoppedClock)
    other.open('one', (await store.open('one'))!)
    add(other, 'theirs')
    await other.flush()
    await document.heard('one')
    expect(now().seq).toBe(1)
    expect(now().network.actors.has(actorId('theirs'))).toBe(false)
    expect(document.keepWhatIf()).toEqual({ ok: true })
    await document.flush()
    expect([...now().network.actors.keys()].sort()).toEqual(['a', 'b', 'c', 'theirs', 'tried'].map(actorId))
    expect(store.log).toHaveLength(2)
  })

  it('is not kept over what another tab changed, and goes on', async () => {
    const { document, store, now } = await opened()
    document.beginWhatIf()
    document.run('editActors', { ids: [actorId('a')], patch: { name: 'mine' } })
    const other = createDocument(store, stoppedClock)
    other.open('one', (await store.open('one'))!)
    other.run('editActors', { ids: [actorId('a')], patch: { name: 'theirs' } })
    await other.flush()
    await document.heard('one')
    expect(document.keepWhatIf()).toMatchObject({ ok: false, refusal: { code: 'triedMovedOn' } })
    expect(now().whatIf).not.toBeNull()
    expect(now().network.actors.get(actorId('a'))?.name).toBe('mine')
    document.dropWhatIf()
    expect(now().network.actors.get(actorId('a'))?.name).toBe('theirs')
  })

  it('is no part of the past', async () => {
    const { document } = await opened()
    add(document, 'before')
    await document.flush()
    document.beginWhatIf()
    add(document, 'tried')
    const then = await new Past(document).at(0, new AbortController().signal)
    expect([...then!.actors.keys()].sort()).toEqual(['a', 'b', 'c'].map(actorId))
  })

  it('holds the way to another network until it is decided; an empty one does not', async () => {
    const workspace = await aWorkspace(aNetwork('ab'))
    workspace.beginWhatIf()
    expect(await workspace.open('one')).toBe(true)
    expect(workspace.document.state.getState().whatIf).toBeNull()
    workspace.beginWhatIf()
    workspace.run('addTie', { tie: aTie('a', 'b') })
    expect(await workspace.open('one')).toBe(false)
    expect(workspace.session.getState().notices.at(-1)?.message.code).toBe('tryingHere')
    const [tie] = workspace.network.ties.keys()
    workspace.session.setState({
      selection: selectOnly({ ties: new Set([tie!]), actors: new Set([actorId('a')]) }),
    })
    workspace.dropWhatIf()
    const { selection } = workspace.session.getState()
    expect([selection.ties.size, selection.actors.size]).toEqual([0, 1])
  })

  it('is not in a backup', async () => {
    const workspace = await aWorkspace(aNetwork('ab'))
    const files: Network[] = []
    Object.assign(workspace.ports.outbox, { backUp: (network: Network) => files.push(network) })
    workspace.beginWhatIf()
    workspace.run('addTie', { tie: aTie('a', 'b') })
    await workspace.backUp()
    expect(files[0]!.ties.size).toBe(0)
  })
})

describe('before and after', () => {
  const wait = () => new Promise((resolve) => setTimeout(resolve))

  it('are both found, even when the trial begins before the first answer', async () => {
    const { document } = await opened()
    const analyse = (network: Network) => Promise.resolve({ seq: network.actors.size } as Findings)
    const { state } = followInsights(document, { analyse }, stoppedClock)
    document.beginWhatIf()
    add(document, 'd')
    await wait()
    expect(state.getState()).toMatchObject({ before: { seq: 3 }, findings: { seq: 4 } })
    document.dropWhatIf()
    await wait()
    expect(state.getState()).toMatchObject({ before: null, findings: { seq: 3 } })
  })

  it('of a study that somebody follows, too', async () => {
    const { document } = await opened()
    const scholar = {
      study: (_: unknown, network: Network) => Promise.resolve(network.actors.size as never),
      cancel: () => undefined,
    }
    const studies = createStudies(document, scholar, stoppedClock)
    document.beginWhatIf()
    add(document, 'd')
    studies.follow('cuts')
    await wait()
    expect(studies.state.getState()).toMatchObject({ before: { cuts: 3 }, found: { cuts: { result: 4 } } })
    document.keepWhatIf()
    expect(studies.state.getState().before).toEqual({})
  })
})
