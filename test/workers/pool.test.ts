/** Two workers share the questions; of each kind the newest is answered. */

import { beforeEach, describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/network/format'
import type { Network } from '../../src/network/network'
import type { QuestionOn } from '../../src/workers/analysis.worker'
import type { Update } from '../../src/workers/mirror'
import { Pool } from '../../src/workers/pool'
import type { Asked } from '../../src/workers/serve'
import { aNetwork } from '../builders'

/** Answers when told to, with the name of the question. */
class SlowWorker {
  readonly asked: Asked<QuestionOn>[] = []
  onmessage: (event: { data: unknown }) => void = () => undefined
  ended = false

  postMessage(message: Asked<QuestionOn>): void {
    this.asked.push(structuredClone(message))
  }

  terminate(): void {
    this.ended = true
  }

  get updates(): readonly Update[] {
    return this.asked.map(({ request }) => request.update)
  }

  async answer(error?: string): Promise<void> {
    const { id, request } = this.asked.at(-1)!
    this.onmessage({ data: error ? { id, error } : { id, result: request.question.details } })
    await settled()
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

let workers: SlowWorker[]
let pool: Pool

const pairs = (seq: number, network = one): Promise<unknown> =>
  pool.ask('pairs', network, { name: 'pairs', today: '2026-11-24', details: [seq] })
const rings = (): Promise<unknown> =>
  pool.ask('rings', one, { name: 'rings', today: '2026-11-24', details: [] })
const study = (): Promise<unknown> =>
  pool.ask('study', one, { name: 'study', today: '2026-11-24', details: ['cuts'] })
const one: Network = aNetwork('abc', ['ab'])
const other: Network = { ...one, ties: new Map([...aNetwork('abc', ['bc']).ties, ...one.ties]) }

beforeEach(() => {
  workers = []
  pool = new Pool(() => {
    const worker = new SlowWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
})

describe('a pool', () => {
  it('starts a worker when there is something to do, and the second when there is more', async () => {
    expect(workers).toHaveLength(0)
    const found = pairs(1)
    expect(workers).toHaveLength(1)
    void rings()
    expect(workers).toHaveLength(2)
    await workers[0]!.answer()
    expect(await found).toEqual([1])
  })

  it('sends the whole network once, then only what became different', async () => {
    void pairs(1)
    await workers[0]!.answer()
    void pairs(2, other)
    const [whole, change] = workers[0]!.updates
    expect(whole).toEqual({ tables: tablesOf(one) })
    expect(change).toMatchObject({ change: [{ table: 'ties', before: null }] })
  })

  it('answers the newest of a kind: what waits is never begun, what runs comes to nothing', async () => {
    const asked = [pairs(1), rings(), pairs(2), pairs(3)]
    expect(await asked[0]).toBeNull()
    expect(await asked[2]).toBeNull()
    await workers[0]!.answer()
    await workers[0]!.answer()
    expect(await asked[3]).toEqual([3])
    expect(workers[0]!.asked).toHaveLength(2)
  })

  it('keeps a worker free for what follows a change', async () => {
    void rings()
    void study()
    expect(workers).toHaveLength(1)
    void pairs(1)
    expect(workers).toHaveLength(2)
    await workers[1]!.answer()
    expect(workers[1]!.asked).toHaveLength(1)
    await workers[0]!.answer()
    expect(workers[0]!.asked.map(({ request }) => request.question.name)).toEqual(['rings', 'study'])
  })

  it('ends the worker of what is cancelled, and tells the next one everything', async () => {
    const asked = study()
    pool.cancel('study')
    expect(await asked).toBeNull()
    expect(workers[0]!.ended).toBe(true)
    const again = study()
    await settled()
    expect(workers[1]!.updates).toEqual([{ tables: tablesOf(one) }])
    await workers[1]!.answer()
    expect(await again).toEqual(['cuts'])
  })

  it('cancels what waits without disturbing what runs', async () => {
    const running = rings()
    const waiting = study()
    pool.cancel('study')
    expect(await waiting).toBeNull()
    await workers[0]!.answer()
    expect(await running).toEqual([])
  })

  it('hands on a failure, and tells the worker everything the next time', async () => {
    const asked = rings()
    const failing = expect(asked).rejects.toThrow('broken')
    await workers[0]!.answer('broken')
    await failing
    void rings()
    expect(workers[0]!.updates).toEqual([{ tables: tablesOf(one) }, { tables: tablesOf(one) }])
  })
})
