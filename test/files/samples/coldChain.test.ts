import { describe, expect, it } from 'vitest'
import { coldChain } from '../../../src/files/samples/coldChain'
import { tablesOf } from '../../../src/network/format'
import { parseTables } from '../../../src/network/parseTables'
import { pairId } from '../../../src/network/ids'
import { brokenInvariant } from '../../../src/network/invariants'
import { aboutOf, phraseIn, tableNames } from '../../../src/network/network'
import type { Actor } from '../../../src/network/records'
import {
  actorKinds,
  coalitionKinds,
  depths,
  exchangeStatuses,
  levels,
  performances,
  receptivityLevels,
  resourceKinds,
  stances,
  touchpointKinds,
} from '../../../src/network/scales'

const network = coldChain()
const rows = tablesOf(network)
const tied = new Set(rows.ties.map((tie) => pairId(tie.a, tie.b)))
const inCoalition = rows.actors.filter((actor) => actor.coalitions.length > 0)
const knows = (one: Actor, other: Actor) => tied.has(pairId(one.id, other.id))
const shareCoalition = (one: Actor, other: Actor) =>
  one.coalitions.some((id) => other.coalitions.includes(id))
const contactsOf = (actor: Actor) => rows.actors.filter((other) => knows(actor, other))
const meets = (giver: Actor, receiver: Actor) =>
  !!giver.offers?.some((offer) => receiver.needs?.some((need) => need.resource === offer.resource))

const strangers = inCoalition
  .flatMap((one, at) => inCoalition.slice(at + 1).map((other) => [one, other] as const))
  .filter(([one, other]) => !shareCoalition(one, other) && !knows(one, other))
const bothGain = strangers.filter(([one, other]) => meets(one, other) && meets(other, one))
const isClosed = (actor: Actor) => actor.receptivity?.level === 'closed'

describe('the cold chain is a sound network', () => {
  it('breaks no invariant and survives the way out and back', () => {
    expect(brokenInvariant(network)).toBeNull()
    expect(parseTables(JSON.parse(JSON.stringify(rows)))).toEqual({ ok: true, network })
  })

  it('gives no two rows the same id', () => {
    const ids = tableNames.flatMap((table) => [...network[table].keys()])
    expect(new Set(ids).size).toBe(ids.length)
    // A pair tied twice would share neither id nor order of ends.
    expect(tied.size).toBe(rows.ties.length)
  })

  it('leaves positions to the layout', () => {
    expect(rows.places).toEqual([])
  })

  it('has forty actors, five coalitions, and an actor of mine with ties into several', () => {
    expect([rows.actors.length, rows.coalitions.length]).toEqual([40, 5])
    const me = network.actors.get(aboutOf(network).me!)!
    expect(me.name).toBe('Saya')
    expect(new Set(contactsOf(me).flatMap((actor) => actor.coalitions)).size).toBe(5)
  })

  it('has names that fit the map, each once', () => {
    const names = [...rows.actors, ...rows.coalitions].map(({ name }) => name)
    expect(new Set(names).size).toBe(45)
    expect(names.filter((name) => name.length > 24)).toEqual([])
  })

  it('says that it is made up', () => {
    const { name } = aboutOf(network)
    expect([phraseIn(name, 'id'), phraseIn(name, 'en')]).toEqual([
      'Rantai dingin (fiktif)',
      'Cold chain (fictional)',
    ])
    expect(new Set(rows.actors.map(({ source }) => source))).toEqual(new Set(['Contoh fiktif']))
    expect(rows.actors.filter(({ purpose }) => purpose === '')).toEqual([])
  })

  it('has title, question and resources in both languages', () => {
    const phrases = [
      aboutOf(network).name,
      ...rows.goals.map((goal) => goal.name),
      ...rows.resources.map((r) => r.name),
    ]
    expect(phrases.filter((phrase) => phraseIn(phrase, 'id') === phraseIn(phrase, 'en'))).toEqual([])
  })

  it('keeps its days within the story', () => {
    const noted = [
      ...rows.actors.flatMap(({ receptivity }) => receptivity?.notedOn ?? []),
      ...rows.touchpoints.map(({ on }) => on),
      ...rows.deals.map(({ since }) => since),
    ]
    for (const day of noted) expect(day >= '2026-09-01' && day <= '2026-11-30', day).toBe(true)
    for (const { begun, ended } of rows.exchanges) if (begun && ended) expect(begun < ended).toBe(true)
  })
})

describe('the cold chain has something for every feature', () => {
  const sorted = (values: readonly unknown[]) => [...new Set(values)].map(String).sort()
  const withNull = (values: readonly unknown[]) => sorted([...values, null])
  const { actors, coalitions, exchanges, ties, touchpoints, deals, goals, resources } = rows
  const running = exchanges.filter(({ status }) => status === 'running')
  const standings = actors.flatMap((actor) => actor.standings)

  it.each([
    ['kinds of actors', actors.map(({ kind }) => kind), sorted(actorKinds)],
    [
      'receptivities',
      actors.map(({ receptivity }) => receptivity?.level ?? null),
      withNull(receptivityLevels),
    ],
    ['depths', actors.map(({ depth }) => depth), withNull(depths)],
    ['stances', standings.map(({ stance }) => stance), withNull(stances)],
    ['influences', standings.map(({ influence }) => influence), sorted(levels)],
    ['trusts', ties.map(({ trust }) => trust), withNull(levels)],
    ['kinds of coalitions', coalitions.map(({ kind }) => kind), sorted(coalitionKinds)],
    ['performances', coalitions.map(({ performance }) => performance), withNull(performances)],
    ['statuses', exchanges.map(({ status }) => status), sorted(exchangeStatuses)],
    ['intensities', exchanges.map(({ intensity }) => intensity), withNull(levels)],
    ['kinds of resources', resources.map(({ kind }) => kind), sorted(resourceKinds)],
    [
      'kinds flowing',
      running.map(({ resource }) => network.resources.get(resource)!.kind),
      sorted(resourceKinds),
    ],
    ['kinds of touchpoints', touchpoints.map(({ kind }) => kind), sorted(touchpointKinds)],
    ['stages of deals', deals.map(({ stage }) => stage), ['idea']],
  ])('%s', (_, found, expected) => {
    expect(sorted(found)).toEqual(expected)
  })

  it('leaves some needs and offers unknown, and knows some to be nothing', () => {
    expect(actors.filter(({ needs }) => needs === null).length).toBeGreaterThanOrEqual(5)
    expect(actors.filter(({ needs }) => needs?.length === 0).length).toBeGreaterThanOrEqual(2)
    expect(actors.filter(({ offers }) => offers === null).length).toBeGreaterThanOrEqual(1)
  })

  it('uses every resource, asks of the goal only what somebody offers, and has aliases per field', () => {
    const offered = new Set(actors.flatMap(({ offers }) => offers ?? []).map(({ resource }) => resource))
    const needed = new Set(actors.flatMap(({ needs }) => needs ?? []).map(({ resource }) => resource))
    expect(resources.filter(({ id }) => !offered.has(id) && !needed.has(id))).toEqual([])
    expect(goals[0]!.requires.filter(({ resource }) => !offered.has(resource))).toEqual([])
    const storage = resources.find(({ name }) => phraseIn(name, 'en') === 'cold storage')!
    expect(storage.aliases).toContainEqual({ name: 'agunan gudang', field: 'keuangan' })
    const fields = new Set(actors.map(({ field }) => field).concat(''))
    expect(resources.flatMap(({ aliases }) => aliases).filter(({ field }) => !fields.has(field))).toEqual([])
  })

  it('has ties with and without a date, and one actor whom nobody knows', () => {
    expect(ties.some(({ since }) => since !== null) && ties.some(({ since }) => since === null)).toBe(true)
    expect(actors.filter((actor) => contactsOf(actor).length === 0).map(({ name }) => name)).toEqual([
      'Ratna Kemuning',
    ])
  })
})

describe('the cold chain has real gaps', () => {
  it('has three to five actors in two coalitions, nobody in more', () => {
    expect(inCoalition.filter(({ coalitions }) => coalitions.length > 2)).toEqual([])
    expect(inCoalition.filter(({ coalitions }) => coalitions.length === 2)).toHaveLength(5)
  })

  it('is dense inside the coalitions and thin between them', () => {
    expect(rows.ties.length).toBeGreaterThanOrEqual(75)
    expect(rows.ties.length).toBeLessThanOrEqual(100)
    for (const { id, name } of rows.coalitions) {
      const members = inCoalition.filter(({ coalitions }) => coalitions.includes(id))
      const inside = members.flatMap((one, at) => members.slice(at + 1).filter((other) => knows(one, other)))
      const density = inside.length / ((members.length * (members.length - 1)) / 2)
      expect(density, name).toBeGreaterThanOrEqual(0.3)
      expect(density, name).toBeLessThanOrEqual(0.45)
      expect(reachedFrom(members[0]!, members), name).toHaveLength(members.length)
    }
    const cross = inCoalition.flatMap((one, at) =>
      inCoalition.slice(at + 1).filter((other) => knows(one, other) && !shareCoalition(one, other)),
    )
    expect(cross.length).toBeGreaterThanOrEqual(8)
    expect(cross.length).toBeLessThanOrEqual(14)
  })

  it('has strangers who would both gain and whom a common contact could introduce', () => {
    const ready = bothGain.filter(
      ([one, other]) =>
        !isClosed(one) &&
        !isClosed(other) &&
        contactsOf(one).some((contact) => knows(contact, other) && !isClosed(contact)),
    )
    expect(ready.length).toBeGreaterThanOrEqual(10)
    expect(
      new Set(ready.map(([one, other]) => [one.coalitions[0], other.coalitions[0]].join())).size,
    ).toBeGreaterThan(5)
    const names = ready.map(([one, other]) => `${one.name} ↔ ${other.name}`)
    expect(names).toContain('Koperasi Teluk Labbiri ↔ PT Beku Sentosa Timur')
  })

  it('has one such pair of which a party is closed', () => {
    const names = bothGain.filter((pair) => pair.some(isClosed)).map((pair) => pair.map(({ name }) => name))
    expect(names).toContainEqual(['Koperasi Teluk Labbiri', 'Gudang Dingin Parang'])
  })

  /** Members whom `start` reaches along ties among `members`. */
  function reachedFrom(start: Actor, members: readonly Actor[]): Actor[] {
    const reached = [start]
    for (const at of reached)
      reached.push(...members.filter((next) => knows(at, next) && !reached.includes(next)))
    return reached
  }
})
