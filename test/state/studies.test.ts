/** Studies run while somebody follows them; what is out of date is never called current. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { study, type StudyName } from '../../src/analysis/studies/studies'
import type { Network } from '../../src/network/network'
import { createDocument, type Document } from '../../src/state/document'
import { createStudies, type Studies } from '../../src/state/studies'
import { emptyHistory } from '../../src/network/history'
import { actorId, aNetwork, anActor, aPlace } from '../builders'
import { FakeStore, stoppedClock } from './fakeStore'

/** Answers when told to. */
class SlowScholar {
  readonly asked: { name: StudyName; network: Network; answer: () => void; fail: () => void }[] = []
  cancelled = 0

  study(name: StudyName, network: Network, today: string): Promise<never> {
    return new Promise((resolve, reject) =>
      this.asked.push({
        name,
        network,
        answer: () => resolve(study(name, network, today) as never),
        fail: () => reject(new Error('broken')),
      }),
    )
  }

  cancel(): void {
    this.cancelled++
    for (const { fail } of this.asked) fail()
  }

  async answer(): Promise<void> {
    this.asked.at(-1)!.answer()
    await settled()
  }
}

/** Everything that only waits for a promise has been done. */
async function settled(): Promise<void> {
  for (let k = 0; k < 10; k++) await Promise.resolve()
}

let document: Document
let scholar: SlowScholar
let studies: Studies

const cuts = () => studies.state.getState().found.cuts
const open = (id: string, network: Network) => document.open(id, { seq: 0, network, history: emptyHistory })
const add = (name: string) =>
  document.run('addActors', { actors: [anActor(name)], places: [aPlace(name, 0, 0)] })
const move = (x: number) => document.run('moveActors', { places: [aPlace('a', x, 5, true)], by: 'hand' })

/** The screen that follows is drawn first. */
function follow(name: StudyName): () => void {
  const leave = studies.follow(name)
  vi.advanceTimersByTime(0)
  return leave
}

beforeEach(() => {
  vi.useFakeTimers()
  document = createDocument(new FakeStore(), stoppedClock)
  scholar = new SlowScholar()
  studies = createStudies(document, scholar, stoppedClock)
  open('one', aNetwork('abc', ['ab', 'bc']))
})

afterEach(() => vi.useRealTimers())

describe('a study that a screen follows', () => {
  it('is computed once, whoever else follows it, and not before', async () => {
    studies.follow('cuts')
    expect(scholar.asked).toHaveLength(0)
    follow('cuts')
    expect(scholar.asked).toHaveLength(1)
    await scholar.answer()
    expect(cuts()).toMatchObject({ current: true, failed: false })
    expect(cuts()!.result!.actors.map(({ actor }) => actor)).toEqual([actorId('b')])
    expect(scholar.asked).toHaveLength(1)
  })

  it('is computed anew after a change, and the old result is marked meanwhile', async () => {
    follow('cuts')
    await scholar.answer()
    document.run('remove', { actors: [actorId('b')], ties: [], exchanges: [], coalitions: [] })
    expect(cuts()!.current).toBe(false)
    expect(cuts()!.result!.actors).toHaveLength(1)
    await scholar.answer()
    expect(cuts()!.current).toBe(true)
    expect(cuts()!.result!.actors).toHaveLength(0)
  })

  it('takes the newest network when it was overtaken, and never shows what was overtaken as current', async () => {
    follow('cuts')
    add('d')
    add('e')
    await scholar.answer()
    expect(cuts()!.current).toBe(false)
    expect(scholar.asked).toHaveLength(2)
    expect(scholar.asked[1]!.network.actors.size).toBe(5)
    await scholar.answer()
    expect(cuts()!.current).toBe(true)
  })

  it('stays as it is when an actor is only moved', async () => {
    follow('cuts')
    await scholar.answer()
    move(7)
    expect(cuts()!.current).toBe(true)
    expect(scholar.asked).toHaveLength(1)
  })

  it('runs after the one before: one at a time', async () => {
    follow('cuts')
    follow('roles')
    expect(scholar.asked.map(({ name }) => name)).toEqual(['cuts'])
    await scholar.answer()
    expect(scholar.asked.map(({ name }) => name)).toEqual(['cuts', 'roles'])
  })

  it('is cancelled when the screen is left, and begun anew when it is opened again', async () => {
    const leave = follow('cuts')
    leave()
    await settled()
    expect(scholar.cancelled).toBe(1)
    expect(cuts()).toBeUndefined()
    follow('cuts')
    expect(scholar.asked).toHaveLength(2)
    await scholar.answer()
    expect(cuts()!.current).toBe(true)
  })

  it('goes on when the next screen follows the same at once', async () => {
    const leave = follow('cuts')
    leave()
    follow('cuts')
    await settled()
    expect(scholar.cancelled).toBe(0)
    expect(scholar.asked).toHaveLength(1)
  })

  it('of another network starts from nothing', async () => {
    follow('cuts')
    await scholar.answer()
    open('two', aNetwork('xyz'))
    expect(cuts()).toBeUndefined()
    await scholar.answer()
    expect(cuts()!.result!.actors).toEqual([])
  })

  it('says so when it cannot be computed, and tries again only after a change', async () => {
    follow('cuts')
    scholar.asked[0]!.fail()
    await settled()
    expect(cuts()).toEqual({ result: null, current: true, failed: true })
    expect(scholar.asked).toHaveLength(1)
    add('d')
    await scholar.answer()
    expect(cuts()).toMatchObject({ current: true, failed: false })
  })

  it('is called slow after 300 ms, until nothing is left to do', async () => {
    const slow = () => studies.state.getState().slow
    follow('cuts')
    vi.advanceTimersByTime(299)
    expect(slow()).toBe(false)
    vi.advanceTimersByTime(1)
    expect(slow()).toBe(true)
    await scholar.answer()
    expect(slow()).toBe(false)
  })

  it('stop when told to, and go on when told to or with the next change', async () => {
    follow('cuts')
    vi.advanceTimersByTime(1000)
    studies.stop()
    await settled()
    expect(scholar.cancelled).toBe(1)
    expect(studies.state.getState()).toMatchObject({ stopped: true, slow: false, found: {} })
    // Looking at somebody on the same screen does not undo it.
    follow('roles')
    expect(scholar.asked).toHaveLength(1)
    studies.goOn()
    expect(scholar.asked).toHaveLength(2)
    expect(studies.state.getState()).toMatchObject({ stopped: false, slow: true })
    studies.stop()
    await settled()
    expect(scholar.asked).toHaveLength(2)
    add('d')
    expect(scholar.asked).toHaveLength(3)
    await scholar.answer()
    expect(studies.state.getState().stopped).toBe(false)
    expect(cuts()).toMatchObject({ current: true, failed: false })
  })
})
