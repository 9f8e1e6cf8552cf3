/** The one door: running, undoing, saving, and two tabs at one network. */

import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { brokenInvariant } from '../../src/network/invariants'
import { emptyNetwork } from '../../src/network/network'
import { createDocument, type Document } from '../../src/state/document'
import { savingNow } from '../../src/state/saving'
import { actorId, anActor, aPlace, aTie } from '../builders'
import { commandFor, dice } from '../properties/commands'
import { FakeStore, stoppedClock } from './fakeStore'

let store: FakeStore

async function aDocument(): Promise<Document> {
  const document = createDocument(store, stoppedClock)
  const opened = await store.open('one')
  if (!opened) throw new Error('not there')
  document.open('one', opened)
  return document
}

const add = (document: Document, name: string) =>
  document.run('addActors', { actors: [anActor(name)], places: [aPlace(name, 0, 0)] })
const namesIn = (document: Document) =>
  [...document.state.getState().network.actors.values()].map(({ name }) => name)

beforeEach(async () => {
  store = new FakeStore()
  await store.create('one', emptyNetwork('test'))
})

describe('running a command', () => {
  it('changes the network at once and is saved only when the store says so', async () => {
    const document = await aDocument()
    expect(add(document, 'a')).toEqual({ ok: true })
    expect(namesIn(document)).toEqual(['a'])
    expect(document.state.getState().saving).toBe('saving')
    await document.flush()
    expect(document.state.getState().saving).toBe('saved')
    expect(store.log.map(({ command }) => command)).toEqual(['addActors'])
  })

  it('that is refused or changes nothing leaves no commit', async () => {
    const document = await aDocument()
    add(document, 'a')
    expect(document.run('addTie', { tie: aTie('a', 'a') }).ok).toBe(false)
    document.run('editActors', { ids: [], patch: {} })
    await document.flush()
    expect(store.log).toHaveLength(1)
  })
})

describe('undo and redo', () => {
  it('are commits of their own and name the step', async () => {
    const document = await aDocument()
    add(document, 'a')
    add(document, 'b')
    await document.undo()
    expect(namesIn(document)).toEqual(['a'])
    expect(document.state.getState().history.redo.at(-1)?.label).toMatchObject({ params: { name: 'b' } })
    await document.redo()
    expect(namesIn(document)).toEqual(['a', 'b'])
    await document.flush()
    expect(store.log.map(({ command }) => command)).toEqual(['addActors', 'addActors', 'undo', 'redo'])
  })

  it('survive a reload, also of what was undone', async () => {
    const before = await aDocument()
    add(before, 'a')
    add(before, 'b')
    await before.undo()
    await before.flush()
    const document = await aDocument()
    await document.redo()
    expect(namesIn(document)).toEqual(['a', 'b'])
    await document.undo()
    await document.undo()
    expect(namesIn(document)).toEqual([])
    expect(await document.undo()).toMatchObject({ ok: false, refusal: { code: 'nothingToUndo' } })
  })

  it('asked for faster than the log can be read take one step each', async () => {
    const before = await aDocument()
    for (const name of ['a', 'b', 'c']) add(before, name)
    await before.flush()
    const document = await aDocument()
    const outcomes = await Promise.all([document.undo(), document.undo(), document.redo(), document.undo()])
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(namesIn(document)).toEqual(['a'])
  })

  it('lose what could be done again once something else is done', async () => {
    const document = await aDocument()
    add(document, 'a')
    await document.undo()
    add(document, 'b')
    expect(await document.redo()).toMatchObject({ ok: false, refusal: { code: 'nothingToRedo' } })
  })

  it('walk back and forth over any history to exactly the networks that were there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dice, { size: 'medium', maxLength: 40 }), async (steps) => {
        store = new FakeStore()
        await store.create('one', emptyNetwork('test'))
        const document = await aDocument()
        const states = [sorted(document)]
        for (const step of steps) {
          const { name, args } = commandFor(document.state.getState().network, step)
          const { seq } = document.state.getState()
          document.run(name, args as never)
          if (document.state.getState().seq > seq) states.push(sorted(document))
        }
        for (const state of states.slice(0, -1).reverse()) {
          expect(await document.undo()).toEqual({ ok: true })
          expect(sorted(document)).toEqual(state)
        }
        for (const state of states.slice(1)) {
          expect(await document.redo()).toEqual({ ok: true })
          expect(sorted(document)).toEqual(state)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('saving', () => {
  it('is not said to be done while something is being worked out', async () => {
    const document = await aDocument()
    let found: () => void = () => undefined
    const act = document.inTurn(() => new Promise<void>((resolve) => (found = resolve)))
    expect(savingNow(document.state.getState())).toBe('saving')
    await Promise.resolve()
    found()
    await act
    expect(savingNow(document.state.getState())).toBe('saved')
  })

  it('goes on with what is done while a snapshot is written', async () => {
    let written: (() => void) | undefined
    store.snapshotIfDue = () => new Promise<undefined>((resolve) => (written = () => resolve(undefined)))
    const document = await aDocument()
    add(document, 'a')
    await vi.waitFor(() => expect(written).toBeDefined())
    add(document, 'b')
    written?.()
    await vi.waitFor(() => expect(store.log).toHaveLength(2))
    await vi.waitFor(() => expect(document.state.getState().saving).toBe('saved'))
  })
})

describe('a store that fails', () => {
  it('is tried again with everything that waits, and nothing is lost', async () => {
    vi.useFakeTimers()
    const document = await aDocument()
    store.failures = 2
    add(document, 'a')
    await document.flush()
    expect(document.state.getState().saving).toBe('failed')
    add(document, 'b')
    await document.flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(document.state.getState().saving).toBe('saved')
    expect(store.log).toHaveLength(2)
    vi.useRealTimers()
  })
})

describe('two tabs', () => {
  it('lose no change of either and agree in the end', async () => {
    const [one, two] = [await aDocument(), await aDocument()]
    add(one, 'a')
    await one.flush()
    add(two, 'b')
    await two.flush()
    await one.heard('one')
    expect(namesIn(two)).toEqual(['a', 'b'])
    expect(namesIn(one)).toEqual(['a', 'b'])
    expect(store.log.map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('drop what makes no sense any more: a tie to an actor that the other tab removed', async () => {
    const one = await aDocument()
    add(one, 'a')
    add(one, 'b')
    await one.flush()
    const two = await aDocument()
    one.run('remove', { actors: [actorId('b')], ties: [], exchanges: [], coalitions: [] })
    await one.flush()
    two.run('addTie', { tie: aTie('a', 'b') })
    await two.flush()
    expect(two.state.getState().network.ties.size).toBe(0)
    expect(namesIn(two)).toEqual(['a'])
    expect(two.state.getState().saving).toBe('saved')
  })

  it('undo their own step even when another tab was faster', async () => {
    const one = await aDocument()
    add(one, 'a')
    await one.flush()
    const two = await aDocument()
    add(one, 'b')
    await one.flush()
    await two.undo()
    await two.flush()
    expect(namesIn(two)).toEqual(['b'])
    expect(two.state.getState().history.undo.map(({ seq }) => seq)).toEqual([2])
  })

  it('hear of each other while they store, and still have each step once', async () => {
    const [one, two] = [await aDocument(), await aDocument()]
    add(one, 'a')
    await one.flush()
    let answer: (() => void) | undefined
    store.commitsAfter = (_, seq) => new Promise((resolve) => (answer = () => resolve(store.log.slice(seq))))
    const hearing = two.heard('one')
    await vi.waitFor(() => expect(answer).toBeDefined())
    add(two, 'b')
    answer?.()
    await Promise.all([hearing, two.flush()])
    expect(namesIn(two)).toEqual(['a', 'b'])
    expect(two.state.getState().history.undo.map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('that cannot hear each other go on', async () => {
    const document = await aDocument()
    store.commitsAfter = () => Promise.reject(new Error('closed'))
    await expect(document.heard('one')).resolves.toBeUndefined()
  })

  it('undo what was not stored yet, under the number it gets in the end', async () => {
    const two = await aDocument()
    const one = await aDocument()
    add(one, 'a')
    await one.flush()
    store.failures = 1
    add(two, 'b')
    await two.flush()
    await two.undo()
    await two.flush()
    expect(namesIn(two)).toEqual(['a'])
    const { undo, redo } = two.state.getState().history
    expect([undo.map(({ seq }) => seq), redo.map(({ seq }) => seq)]).toEqual([[1], [3]])
    expect(store.log.map(({ undoes }) => undoes)).toEqual([null, null, 2])
  })

  it('with random edits keep one history that both can replay', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(1), dice), { size: 'medium', maxLength: 40 }),
        async (steps) => {
          store = new FakeStore()
          await store.create('one', emptyNetwork('test'))
          const tabs = [await aDocument(), await aDocument()]
          for (const [tab, step] of steps) {
            const document = tabs[tab]!
            const { name, args } = commandFor(document.state.getState().network, step)
            document.run(name, args as never)
            if (step.level > 3) await document.flush()
          }
          for (const document of tabs) await document.flush()
          for (const document of tabs) await document.heard('one')
          expect(sorted(tabs[0]!)).toEqual(sorted(tabs[1]!))
          const replayed = await store.open('one')
          expect(replayed && brokenInvariant(replayed.network)).toBeNull()
          expect(store.log.map(({ seq }) => seq)).toEqual(store.log.map((_, index) => index + 1))
        },
      ),
      { numRuns: 25 },
    )
  })
})

/** Tables by id: undo may change the order of rows. */
function sorted(document: Document) {
  const { network } = document.state.getState()
  return Object.fromEntries(
    Object.entries(network).map(([table, rows]) => [table, Object.fromEntries(rows as Map<string, unknown>)]),
  )
}
