/** The past of an open network: its log in pages, stored or not, and the network at any point of it. */

import { beforeEach, describe, expect, it } from 'vitest'
import type { Commit } from '../../src/network/commit'
import { wind } from '../../src/network/film'
import { emptyNetwork } from '../../src/network/network'
import { createDocument, type Document } from '../../src/state/document'
import { filmOfLog, pagesBack } from '../../src/state/log'
import { Past } from '../../src/state/past'
import { actorId, anActor, aPlace } from '../builders'
import { FakeStore, stoppedClock } from './fakeStore'

let store: FakeStore
let document: Document
const { signal } = new AbortController()

const add = (name: string) =>
  document.run('addActors', { actors: [anActor(name)], places: [aPlace(name, 0, 0)] })
const names = (network: { readonly actors: ReadonlyMap<unknown, { readonly name: string }> } | null) =>
  network && Array.from(network.actors.values(), ({ name }) => name).join('')

beforeEach(async () => {
  store = new FakeStore()
  await store.create('one', emptyNetwork('one'))
  document = createDocument(store, stoppedClock)
  document.open('one', (await store.open('one'))!)
  for (const name of 'abcde') add(name)
  await document.flush()
})

async function pages(last: number, first = 0, size = 2) {
  const read: string[] = []
  for await (const page of pagesBack(document, last, first, size))
    read.push(page.map(({ seq }: Commit) => seq).join(' '))
  return read
}

describe('the log', () => {
  it('is read backwards in pages', async () => {
    expect(await pages(5)).toEqual(['4 5', '2 3', '1'])
    expect(await pages(4, 1)).toEqual(['3 4', '2'])
    expect(await pages(0)).toEqual([])
  })

  it('has what storage does not take yet, without naming anything twice', async () => {
    store.failures = 100
    add('f')
    await document.flush()
    expect(store.log).toHaveLength(5)
    expect(await pages(6, 0, 10)).toEqual(['1 2 3 4 5 6'])
  })

  it('has what this tab did also where storage does not answer', async () => {
    store.commitsAfter = () => Promise.reject(new Error('no storage'))
    expect(await pages(5, 0, 10)).toEqual(['1 2 3 4 5'])
  })

  it('ends where a commit is lost', async () => {
    document.open('one', (await store.open('one'))!)
    store.log.splice(1, 1)
    expect(await pages(5, 0, 10)).toEqual(['3 4 5'])
  })
})

describe('the past', () => {
  it('is rebuilt for any point, from wherever is nearest', async () => {
    const past = new Past(document)
    for (const [seq, expected] of [
      [2, 'ab'],
      [3, 'abc'],
      [0, ''],
      [5, 'abcde'],
      [1, 'a'],
    ] as const)
      expect(names(await past.at(seq, signal))).toBe(expected)
  })

  it('follows the network as it goes on', async () => {
    const past = new Past(document)
    expect(names(await past.at(2, signal))).toBe('ab')
    await document.undo()
    expect(names(await past.at(6, signal))).toBe('abcd')
    expect(names(await past.at(5, signal))).toBe('abcde')
    expect(names(await past.at(2, signal))).toBe('ab')
  })

  it('is not made up where a commit is lost', async () => {
    document.open('one', (await store.open('one'))!)
    store.log.splice(1, 1)
    const past = new Past(document)
    expect(await past.at(1, signal)).toBeNull()
    expect(names(await past.at(3, signal))).toBe('abc')
  })
})

describe('the film of the log', () => {
  it('shows how the network was drawn, those who have gone at their last place', async () => {
    document.run('moveActors', { places: [aPlace('b', 7, 7)], by: 'hand' })
    document.run('remove', { actors: [actorId('b')], ties: [], exchanges: [], coalitions: [] })
    const read = await filmOfLog(document, signal)
    expect(read).toMatchObject({ lost: [aPlace('b', 7, 7)], whole: true })
    const { film } = read!
    const shown = [0, 1, 2, 3, 4, 5, 6].map((moment) =>
      names(wind(film, { moment: 0, network: film.start }, moment).network),
    )
    expect(shown).toEqual(['', 'a', 'ab', 'abc', 'abcd', 'abcde', 'acde'])
  })

  it('begins where the log does, and says so', async () => {
    document.open('one', (await store.open('one'))!)
    store.log.splice(1, 1)
    const read = await filmOfLog(document, signal)
    expect(names(read!.film.start)).toBe('ab')
    expect(read?.whole).toBe(false)
  })
})
