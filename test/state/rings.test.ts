/** Rings are worked out only for those who look, and an answer of before is never taken for one of now. */

import { beforeEach, describe, expect, it } from 'vitest'
import type { RingFindings } from '../../src/analysis/exchangeRings'
import { emptyNetwork, type Network } from '../../src/network/network'
import { emptyHistory } from '../../src/network/history'
import { createDocument, type Document } from '../../src/state/document'
import { followRings } from '../../src/state/rings'
import { anActor, aPlace, actorId } from '../builders'
import { FakeStore, stoppedClock } from './fakeStore'

const answerFor = ({ actors }: Network): RingFindings => ({
  rings: [],
  count: actors.size,
  complete: true,
  swapped: 0,
  best: { rings: [], expectedValue: 0, proven: true },
  closed: 0,
  unknown: 0,
})

let document: Document
let cancelled: number
let waiting: {
  readonly network: Network
  readonly answer: () => void
  readonly cancel: () => void
  readonly fail: () => void
}[]
let rings: ReturnType<typeof followRings>

const settled = () => new Promise((resolve) => setTimeout(resolve))
const add = (name: string) =>
  document.run('addActors', { actors: [anActor(name)], places: [aPlace(name, 0, 0)] })
const counted = () => rings.state.getState().findings?.count ?? null
const isCurrent = () => rings.state.getState().of === document.state.getState().network

beforeEach(async () => {
  const store = new FakeStore()
  await store.create('one', emptyNetwork('one'))
  document = createDocument(store, stoppedClock)
  document.open('one', (await store.open('one'))!)
  waiting = []
  cancelled = 0
  const analyst = {
    rings: (network: Network) =>
      new Promise<RingFindings | null>((resolve, reject) =>
        waiting.push({
          network,
          cancel: () => resolve(null),
          answer: () => resolve(answerFor(network)),
          fail: () => reject(new Error('the worker failed')),
        }),
      ),
    cancel: () => {
      cancelled++
      for (const { cancel } of waiting) cancel()
    },
  }
  rings = followRings(document, analyst, stoppedClock)
})

describe('rings', () => {
  it('are asked for only while somebody looks', async () => {
    add('a')
    expect(waiting).toHaveLength(0)
    const leave = rings.follow()
    expect(waiting).toHaveLength(1)
    waiting[0]!.answer()
    await settled()
    expect([counted(), isCurrent()]).toEqual([1, true])
    leave()
    add('b')
    expect(waiting).toHaveLength(1)
    expect(isCurrent()).toBe(false)
    rings.follow()
    expect(waiting).toHaveLength(2)
  })

  it('are worked out no further once nobody looks, unless the next screen looks at once', async () => {
    const leave = rings.follow()
    leave()
    const stay = rings.follow()
    await settled()
    expect(cancelled).toBe(0)
    stay()
    await settled()
    expect([cancelled, rings.state.getState().computing]).toEqual([1, false])
    rings.follow()
    expect(waiting).toHaveLength(2)
  })

  it('of before a change are not taken for those of now', async () => {
    rings.follow()
    add('a')
    waiting[0]!.answer()
    await settled()
    expect(counted()).toBeNull()
    waiting[1]!.answer()
    await settled()
    expect([counted(), isCurrent()]).toEqual([1, true])
  })

  it('stay those of now when an actor is only moved', async () => {
    add('a')
    rings.follow()
    waiting[0]!.answer()
    await settled()
    const places = [{ id: actorId('a'), x: 9, y: 9, pinned: true }]
    document.run('moveActors', { places, by: 'hand' })
    expect(waiting).toHaveLength(1)
    expect(isCurrent()).toBe(true)
  })

  it('say when they could not be worked out, and are asked for again after a change', async () => {
    rings.follow()
    waiting[0]!.fail()
    await settled()
    expect(rings.state.getState().failed).toBe(true)
    add('a')
    expect(rings.state.getState().failed).toBe(false)
    waiting[1]!.answer()
    await settled()
    expect(counted()).toBe(1)
  })

  it('of one network are not shown for another', async () => {
    add('a')
    rings.follow()
    waiting[0]!.answer()
    await settled()
    document.open('two', { seq: 0, network: emptyNetwork('two'), history: emptyHistory })
    expect(counted()).toBeNull()
  })

  it('know what they were before a what-if, computed once, or not at all where it was known', async () => {
    add('a')
    rings.follow()
    waiting[0]!.answer()
    await settled()
    document.beginWhatIf()
    add('b')
    expect(waiting.map(({ network }) => network.actors.size)).toEqual([1, 2])
    expect(rings.state.getState().before?.count).toBe(1)
    document.dropWhatIf()
    expect(rings.state.getState().before).toBeNull()
  })

  it('that are first looked at during a what-if are found of before as well', async () => {
    add('a')
    document.beginWhatIf()
    add('b')
    rings.follow()
    expect(waiting.map(({ network }) => network.actors.size)).toEqual([1])
    // Overtaken: the newer question asks for both.
    add('c')
    waiting[0]!.answer()
    await settled()
    waiting[1]!.answer()
    await settled()
    waiting[2]!.answer()
    await settled()
    expect(waiting.map(({ network }) => network.actors.size)).toEqual([1, 1, 3])
    expect([rings.state.getState().before?.count, counted(), isCurrent()]).toEqual([1, 3, true])
  })

  it('are not sought of now once the search of before was cancelled', async () => {
    add('a')
    document.beginWhatIf()
    add('b')
    const leave = rings.follow()
    leave()
    await settled()
    expect([waiting.length, rings.state.getState().computing]).toEqual([1, false])
  })

  it('that are looked at again at once are sought once, not by the cancelled search as well', async () => {
    add('a')
    document.beginWhatIf()
    add('b')
    rings.follow()()
    queueMicrotask(() => void rings.follow())
    await settled()
    expect(waiting.map(({ network }) => network.actors.size)).toEqual([1, 1])
    expect(rings.state.getState().computing).toBe(true)
  })

  it('that are known of a network are current again when a what-if ends, whatever was being sought', async () => {
    add('a')
    rings.follow()
    waiting[0]!.answer()
    await settled()
    document.beginWhatIf()
    add('b')
    expect(rings.state.getState().computing).toBe(true)
    document.dropWhatIf()
    expect([rings.state.getState().computing, cancelled]).toEqual([false, 1])
    waiting[1]!.answer()
    await settled()
    expect([counted(), isCurrent(), rings.state.getState().computing]).toEqual([1, true, false])
  })

  it('that could not be worked out in a what-if have not failed once it is over', async () => {
    add('a')
    rings.follow()
    waiting[0]!.answer()
    await settled()
    document.beginWhatIf()
    add('b')
    waiting[1]!.fail()
    await settled()
    expect(rings.state.getState().failed).toBe(true)
    document.dropWhatIf()
    expect([isCurrent(), rings.state.getState().failed]).toEqual([true, false])
  })

  it('are not looked for any more when told so, until told to go on or something changes', async () => {
    add('a')
    rings.follow()
    rings.stop()
    await settled()
    expect(cancelled).toBe(1)
    expect(rings.state.getState()).toMatchObject({ stopped: true, computing: false, findings: null })
    rings.goOn()
    expect(rings.state.getState()).toMatchObject({ stopped: false, computing: true, slow: true })
    // A change while they are looked for takes the way to stop it from nobody.
    add('c')
    expect(rings.state.getState()).toMatchObject({ computing: true, slow: true })
    rings.stop()
    await settled()
    add('b')
    waiting.at(-1)!.answer()
    await settled()
    expect(counted()).toBe(3)
    expect(rings.state.getState().stopped).toBe(false)
  })
})
