/** What a pool of clerks finds after each edit is what is found from scratch, whatever became of the workers meanwhile. */

import { beforeEach, expect, it } from 'vitest'
import { analysePairs, type PairFindings } from '../../src/analysis/analyse'
import { plainTie } from '../../src/network/commands/ties'
import type { Network } from '../../src/network/network'
import { Clerk, type QuestionOn, type Told } from '../../src/workers/clerk'
import { Pool } from '../../src/workers/pool'
import type { Asked } from '../../src/workers/serve'
import { plantedNetwork } from '../bench/network'
import { after, tieId } from '../builders'

/** A clerk behind a border between threads, who answers in a task of its own unless it is ended or fails before. */
class ClerkWorker {
  readonly told: Told[] = []
  onmessage: (event: { data: unknown }) => void = () => undefined
  onerror: (event: { message: string }) => void = () => undefined
  readonly #clerk = new Clerk()
  #ended = false

  postMessage(message: Asked<QuestionOn>): void {
    const { id, request } = structuredClone(message)
    setTimeout(() => {
      if (this.#ended) return
      this.onmessage({ data: { id, ...this.#answer(request) } })
    })
  }

  terminate(): void {
    this.#ended = true
  }

  #answer(request: QuestionOn): { readonly result: Told } | { readonly error: string } {
    try {
      const result = structuredClone(this.#clerk.answer(request))
      this.told.push(result)
      return { result }
    } catch (error) {
      return { error: String(error) }
    }
  }
}

const today = '2026-11-24'
const start = plantedNetwork(100)
let workers: ClerkWorker[]
let pool: Pool

const asked = (network: Network, seq: number): Promise<PairFindings | null> =>
  pool.ask('pairs', network, { name: 'pairs', today, details: [seq] })
const fromScratch = (network: Network, seq: number) => analysePairs(network, { today, seq })
/** With a tie between the first and another actor. */
function tied(network: Network, place: number): Network {
  const ids = [...network.actors.keys()]
  return after(network, 'addTie', { tie: plainTie(tieId(`new ${place}`), ids[0]!, ids[place]!) })
}
/** How many records the last answer of a worker tells in full. */
function toldInFull({ told }: ClerkWorker): number {
  const last = told.at(-1)!
  const notes = 'shorthand' in last ? Object.values(last.shorthand.lists) : []
  return notes.reduce((sum, note) => sum + (note?.unheard.length ?? 0), 0)
}

beforeEach(() => {
  workers = []
  pool = new Pool(() => {
    const worker = new ClerkWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
})

it('tells findings in short after an edit; what is as it was stays the same object', async () => {
  const before = await asked(start, 1)
  expect(before).toEqual(fromScratch(start, 1))
  const all = toldInFull(workers[0]!)
  const network = tied(start, 1)
  const findings = await asked(network, 2)
  expect(findings).toEqual(fromScratch(network, 2))
  expect(toldInFull(workers[0]!)).toBeLessThan(all / 5)
  expect(findings!.receptivities).toBe(before!.receptivities)
  const again = await asked(network, 3)
  expect(again!.opportunities).toBe(findings!.opportunities)
  expect(again!.seq).toBe(3)
})

it('builds on what nobody waited for', async () => {
  await asked(start, 1)
  const [second, third] = [tied(start, 1), tied(start, 2)]
  const overtaken = asked(second, 2)
  const findings = asked(third, 3)
  expect(await overtaken).toBeNull()
  expect(await findings).toEqual(fromScratch(third, 3))
  expect(await asked(second, 4)).toEqual(fromScratch(second, 4))
})

it('tells a page everything anew after its worker was ended', async () => {
  await asked(start, 1)
  const all = toldInFull(workers[0]!)
  const ended = asked(tied(start, 1), 2)
  pool.cancel('pairs')
  expect(await ended).toBeNull()
  expect(await asked(start, 3)).toEqual(fromScratch(start, 3))
  expect(workers).toHaveLength(2)
  expect(toldInFull(workers[1]!)).toBe(all)
})

it('tells a page everything anew after its worker broke down', async () => {
  await asked(start, 1)
  const broken = expect(asked(tied(start, 1), 2)).rejects.toThrow('out of memory')
  workers[0]!.onerror({ message: 'out of memory' })
  await broken
  const network = tied(start, 2)
  expect(await asked(network, 3)).toEqual(fromScratch(network, 3))
})

it('tells a page everything anew after a question that failed', async () => {
  await asked(start, 1)
  const all = toldInFull(workers[0]!)
  const unanswerable = { ...start, actors: new Map([['x', { id: 'x' }]]) } as unknown as Network
  await expect(asked(unanswerable, 2)).rejects.toThrow()
  expect(await asked(start, 3)).toEqual(fromScratch(start, 3))
  expect(toldInFull(workers[0]!)).toBe(all)
})
