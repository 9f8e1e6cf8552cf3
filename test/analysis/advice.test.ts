/**
 * Every kind of advice on one made-up town, as somebody would check it who knows the people: where a careful person
 * agrees, and where it must not be given because one side gains nothing or somebody is closed. The cases of a single
 * definition are with that definition.
 */

import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import { exchangeRings } from '../../src/analysis/exchangeRings'
import { keepHeldBack } from '../../src/analysis/heldBackPairs'
import { introductionOptions } from '../../src/analysis/introductionOptions'
import { study } from '../../src/analysis/studies/studies'
import { idOf, type Sketch, sketchNetwork } from './sketch'

const today = '2026-11-24'
const closed = ['closed', today] as const

/**
 * The fishers of the harbour and the traders of the market. Only Rini, of no coalition, knows both sides well; Wati
 * knows a trader, and Toni lives off the harbour alone. Saya is me.
 */
const town = {
  actors: {
    nelayan: { in: ['harbour'], offers: { fish: 5 }, needs: { ice: 4 } },
    wati: { in: ['harbour'], offers: { nets: 3 }, needs: { fish: 2 } },
    toni: { in: ['harbour'], offers: { crew: 3 }, needs: { nets: 3 } },
    pabrikEs: { in: ['market'], offers: { ice: 5 }, needs: { fish: 4 } },
    pedagang: { in: ['market'], offers: { cash: 4 }, needs: { stall: 3 } },
    pasar: { in: ['market'], offers: { stall: 4 }, needs: { cash: 3 } },
    rini: {},
    saya: { offers: { cash: 2 }, needs: { fish: 2 } },
  },
  ties: [
    ['nelayan', 'wati', 5],
    ['nelayan', 'rini', 4],
    ['wati', 'toni', 4],
    ['wati', 'pedagang', 3],
    ['pabrikEs', 'rini', 5],
    ['pabrikEs', 'pedagang', 4],
    ['pedagang', 'pasar', 5],
    ['pabrikEs', 'pasar', 4],
    ['saya', 'rini', 4],
  ],
  me: 'saya',
} satisfies Sketch

type Name = keyof typeof town.actors
const changed = (name: Name, change: Sketch['actors'][string], more: Partial<Sketch> = {}): Sketch => ({
  ...town,
  ...more,
  actors: { ...town.actors, [name]: { ...town.actors[name], ...change } },
})
const findingsOn = (sketch: Sketch) => analyse(sketchNetwork(sketch), { today, seq: 1 })
const studied = <Name extends Parameters<typeof study>[0]>(name: Name, sketch: Sketch) =>
  study(name, sketchNetwork(sketch), today)

describe('bring these two together', () => {
  const pairs = (sketch: Sketch) => findingsOn(sketch).opportunities.map(({ pair }) => pair)
  const fishForIce = 'nelayan|pabrikEs'

  it('fish for ice: both gain, and Rini knows both', () => {
    expect(pairs(town)).toEqual([fishForIce])
  })

  it('not where the ice maker needs no fish, the fisher no ice, or one of them is closed', () => {
    expect(pairs(changed('pabrikEs', { needs: { cash: 4 } }))).not.toContain(fishForIce)
    expect(pairs(changed('nelayan', { needs: {} }))).not.toContain(fishForIce)
    for (const who of ['nelayan', 'pabrikEs'] as const) {
      const sketch = changed(who, { receptivity: closed })
      expect(pairs(sketch)).toEqual([])
      expect(findingsOn(sketch).heldBack.closed).toBeGreaterThan(0)
    }
  })
})

describe('what is held back', () => {
  const heldBack = (sketch: Sketch) =>
    findingsOn(sketch).heldBackPairs.map(({ a, b, reason, missing }) => [a, b, reason, ...missing].join(' '))

  it('names the pairs and the party in whose way it is, so that it can be asked', () => {
    expect(heldBack(changed('pabrikEs', { needs: { cash: 4 } }))).toContain(
      'nelayan pabrikEs oneSided pabrikEs',
    )
    expect(heldBack(changed('pabrikEs', { receptivity: closed }))).toContain(
      'nelayan pabrikEs closed pabrikEs',
    )
    expect(heldBack({ ...town, ties: [...town.ties, ['nelayan', 'pabrikEs', 5, '2020-01-01']] })).toContain(
      'nelayan pabrikEs parted',
    )
    expect(heldBack(town).join()).not.toContain('nelayan pabrikEs')
    expect(heldBack({ ...town, marks: [['nelayan', 'pabrikEs', 'dismissed']] }).join()).not.toContain(
      'nelayan pabrikEs',
    )
  })

  it('lists ten of a reason, those first who could be introduced best', () => {
    const kept = keepHeldBack<number>()
    for (let worth = 0; worth < 30; worth++) kept.note('closed', worth, () => worth)
    kept.note('oneSided', 1, () => 100)
    kept.note('oneSided', 1, () => 101)
    expect(kept.pairs()).toEqual([29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 100, 101])
  })
})

describe('connect these two coalitions', () => {
  it('harbour and market: one tie where chance makes more, and a pair that pays both', () => {
    const [gap] = findingsOn(town).gaps
    expect(gap).toMatchObject({ a: 'harbour', b: 'market', ties: 1 })
    expect(gap!.weight).toBeGreaterThan(0)
  })

  it('not where nobody on the two sides would gain, or all who would are closed', () => {
    for (const sketch of [
      changed('pabrikEs', { needs: { cash: 4 } }),
      changed('nelayan', { receptivity: closed }),
    ])
      expect(findingsOn(sketch).gaps[0]).toMatchObject({ meanBest: null, weight: null })
  })
})

describe('ask this connector', () => {
  const planOn = (sketch: Sketch) => findingsOn(sketch).opportunities[0]!.plan
  const optionsOn = (sketch: Sketch) =>
    introductionOptions(sketchNetwork(sketch), idOf('nelayan'), idOf('pabrikEs'), today)

  it('Rini, now: I know her well and she knows both', () => {
    expect(planOn(town)).toMatchObject({ connector: 'rini', verdict: 'askNow' })
    expect(optionsOn(town)[0]!.plan).toMatchObject({ connector: 'rini', verdict: 'askNow' })
  })

  it('warm her up first where I hardly know her, wait where a party has the upper hand or was just asked', () => {
    const distant = town.ties.map((tie) => (tie[0] === 'saya' ? (['saya', 'rini', 2] as const) : tie))
    expect(planOn({ ...town, ties: distant })).toMatchObject({ verdict: 'warmFirst' })
    expect(planOn(changed('pabrikEs', { receptivity: ['content', today] }))).toMatchObject({
      verdict: 'wait',
    })
    expect(planOn({ ...town, touchpoints: [['nelayan', 'asked', '2026-11-20']] })).toMatchObject({
      verdict: 'wait',
    })
    expect(planOn({ ...town, touchpoints: [['nelayan', 'asked', '2026-10-20']] })).toMatchObject({
      verdict: 'askNow',
    })
  })

  it('not Rini where she is closed, and later where she was asked twice this month', () => {
    const sketch = changed('rini', { receptivity: closed })
    expect(planOn(sketch)).toEqual({ status: 'noPath' })
    for (const { chain } of optionsOn(sketch)) expect(chain.actors).not.toContain('rini')
    const asked = ['rini', 'asked', '2026-11-20'] as const
    expect(planOn({ ...town, touchpoints: [asked, asked] })).toMatchObject({
      verdict: 'wait',
      reasons: [{ code: 'connectorOverused' }],
    })
  })
})

describe('make this ring', () => {
  const ring = {
    actors: {
      nelayan: { offers: { fish: 4 }, needs: { ice: 3 } },
      pabrikEs: { offers: { ice: 4 }, needs: { power: 3 } },
      listrik: { offers: { power: 5 }, needs: { fish: 2 } },
      rini: {},
    },
    ties: [
      ['nelayan', 'rini', 5],
      ['pabrikEs', 'rini', 5],
      ['listrik', 'rini', 5],
    ],
  } satisfies Sketch
  const ringsOn = (sketch: Sketch) => exchangeRings(sketchNetwork(sketch), today)
  const ringWith = (name: keyof typeof ring.actors, change: Sketch['actors'][string]) =>
    ringsOn({ ...ring, actors: { ...ring.actors, [name]: { ...ring.actors[name], ...change } } })

  it('fish, ice and power go round, and everyone gets something needed; it is the best set, too', () => {
    const { rings, best } = ringsOn(ring)
    expect(rings.map(({ members }) => members.map(({ actor }) => actor))).toEqual([
      ['listrik', 'pabrikEs', 'nelayan'],
    ])
    expect(rings[0]!.smallestGain).toBe(2)
    expect(best).toMatchObject({ proven: true, rings: [{ id: rings[0]!.id }] })
  })

  it('not where one of them would get nothing, needs nothing, or is closed', () => {
    expect(ringWith('listrik', { needs: { cash: 5 } }).rings).toEqual([])
    expect(ringWith('listrik', { needs: {} }).rings).toEqual([])
    expect(ringWith('pabrikEs', { receptivity: closed })).toMatchObject({ rings: [], closed: 1 })
  })

  it('is in no best set while nobody can introduce them, or the one who could is closed', () => {
    expect(ringsOn({ ...ring, ties: [] }).best.rings).toEqual([])
    expect(ringWith('rini', { receptivity: closed }).best.rings).toEqual([])
  })
})

describe('one new tie for me', () => {
  const best = (sketch: Sketch) => studied('newTies', sketch)!.best.map(({ actor }) => actor)

  it('the fisher: fish for cash, new people, by way of Rini', () => {
    const needy = changed('nelayan', { needs: { cash: 3 } })
    expect(best(needy)).toContain('nelayan')
    expect(studied('newTies', needy)!.best.find(({ actor }) => actor === 'nelayan')!.path!.actors).toEqual([
      'saya',
      'rini',
      'nelayan',
    ])
  })

  it('those from whom only one side gains stand apart, with who has to offer something first', () => {
    const apart = (sketch: Sketch) =>
      studied('newTies', sketch)!.oneSided.map(({ actor, theyGainNothing, iGainNothing }) => [
        actor,
        theyGainNothing,
        iGainNothing,
      ])
    // Fish for me, but the fisher wants ice; what the others offer I do not need.
    expect(apart(town)).toContainEqual(['nelayan', true, false])
    expect(apart(town)).toContainEqual(['wati', true, true])
    expect(apart(changed('nelayan', { needs: { cash: 3 } })).flat()).not.toContain('nelayan')
    expect(apart(changed('nelayan', { receptivity: closed })).flat()).not.toContain('nelayan')
    const crowd = Object.fromEntries(
      Array.from({ length: 20 }, (_, k) => [`guest ${k}`, { offers: {}, needs: {} }]),
    )
    const crowded = { ...town, actors: { ...town.actors, ...crowd } }
    const { best: proposed, oneSided } = studied('newTies', crowded)!
    expect(proposed.length + oneSided.length).toBe(10)
  })

  it('not while the fisher wants nothing that I have, or is closed; nor on a way through the closed', () => {
    expect(best(town)).not.toContain('nelayan')
    expect(best(changed('nelayan', { needs: { cash: 3 }, receptivity: closed }))).toEqual([])
    const blocked = changed('rini', { receptivity: closed })
    const nelayan = { ...town.actors.nelayan, needs: { cash: 3 } as const }
    const open = {
      ...blocked,
      actors: { ...blocked.actors, nelayan },
    }
    expect(studied('newTies', open)!.best.find(({ actor }) => actor === 'nelayan')!.path).toBeNull()
  })
})

describe('these people are key, these ties are bridges', () => {
  const line = {
    actors: { a: {}, b: {}, c: {}, d: {}, e: {} },
    ties: [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'e'],
    ],
  } satisfies Sketch
  const round = { ...line, ties: [...line.ties, ['e', 'a'] as const] }

  it('the one in the middle of a chain, and the ties around', () => {
    expect(studied('keyPlayers', line).missed[0]!.actors).toEqual(['c'])
    expect(studied('cuts', line).actors.map(({ actor }) => actor)).toContain('c')
    expect(studied('cuts', line).ties.length).toBeGreaterThan(0)
    expect(findingsOn(line).brokers.get(idOf('c'))!.betweenness).toBe(4)
  })

  it('nobody and nothing where the chain closes; and the closed are briefed about nothing', () => {
    expect(studied('cuts', round)).toMatchObject({ actors: [], ties: [] })
    const told = (sketch: Sketch) => studied('keyPlayers', sketch).briefed.flatMap(({ actors }) => actors)
    expect(told(line)).toContain('c')
    expect(told({ ...line, actors: { ...line.actors, c: { receptivity: closed } } })).not.toContain('c')
  })
})

describe('make these a coalition', () => {
  const firm = (name: string, count: number): Sketch['actors'] =>
    Object.fromEntries(Array.from({ length: count }, (_, k) => [`${name} ${k}`, { affiliation: name }]))

  const circle = (names: string) =>
    Array.from(names).flatMap((one, k) => Array.from(names.slice(k + 1), (other) => [one, other] as const))
  const workplace = (ties: NonNullable<Sketch['ties']>, coalitions: Sketch['actors'] = {}): Sketch => ({
    actors: { ...Object.fromEntries(Array.from('abcdefgh', (name) => [name, {}])), ...coalitions },
    ties,
  })
  /** Groups like an own coalition are shown, but nobody is told to make them one. */
  const suggested = (sketch: Sketch) =>
    studied('communities', sketch).suggestions.flatMap(({ members, like }) => (like ? [] : [members]))

  it('three of one firm; four who all work together', () => {
    expect(findingsOn({ actors: firm('PT Laut Biru', 3) }).coalitionProposals).toHaveLength(1)
    expect(suggested(workplace([...circle('abcd'), ...circle('efgh'), ['d', 'e']]))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'g', 'h'],
    ])
  })

  it('not two of a firm, nor a firm that is a coalition already, nor who only meet in a row', () => {
    expect(
      suggested(
        workplace([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'd'],
          ['e', 'f'],
        ]),
      ),
    ).toEqual([])
    const own = Object.fromEntries(Array.from('abcd', (name) => [name, { in: ['team'] }]))
    expect(suggested(workplace([...circle('abcd'), ...circle('efgh'), ['d', 'e']], own))).toEqual([
      ['e', 'f', 'g', 'h'],
    ])
    expect(findingsOn({ actors: firm('PT Laut Biru', 2) }).coalitionProposals).toEqual([])
    const there = Object.entries(firm('PT Laut Biru', 3)).map(([key, actor]) => [
      key,
      { ...actor, in: ['PT Laut Biru'] },
    ])
    expect(findingsOn({ actors: Object.fromEntries(there) as Sketch['actors'] }).coalitionProposals).toEqual(
      [],
    )
  })
})

describe('find this out next', () => {
  /** The town, of which all receptivities are noted. */
  const noted: Sketch = {
    ...town,
    actors: Object.fromEntries(
      Object.entries(town.actors).map(([name, actor]) => [name, { receptivity: ['open', today], ...actor }]),
    ),
  }
  const knowing = (name: Name, change: Sketch['actors'][string]): Sketch => ({
    ...noted,
    actors: { ...noted.actors, [name]: { ...noted.actors[name], ...change } },
  })
  const tasksOn = (sketch: Sketch) => findingsOn(sketch).tasks.map(({ kind, actor }) => `${kind} ${actor}`)

  it('what Rini needs, and whether a note of last year still holds', () => {
    expect(tasksOn(noted)).toEqual(['findNeeds rini'])
    expect(tasksOn(knowing('nelayan', { receptivity: ['hungry', '2025-01-01'] }))).toEqual([
      'stillSo nelayan',
      'findNeeds rini',
    ])
  })

  it('nothing of who is closed, of who is known, or of myself', () => {
    expect(tasksOn(knowing('rini', { receptivity: closed }))).toEqual([])
    expect(tasksOn(knowing('rini', { offers: {}, needs: {} }))).toEqual([])
    const { rini: _, ...others } = noted.actors
    expect(tasksOn({ ...noted, actors: { ...others, saya: {} } })).toEqual([])
  })

  it('what is offered, and how receptive somebody is, where that alone is unknown', () => {
    expect(tasksOn(knowing('rini', { needs: {} }))).toEqual(['findOffers rini'])
    const { receptivity: _, ...never } = noted.actors['nelayan']!
    const known = knowing('rini', { offers: {}, needs: {} })
    expect(tasksOn({ ...known, actors: { ...known.actors, nelayan: never } })).toEqual([
      'noteReceptivity nelayan',
    ])
  })

  it('the most valuable first and no more than anybody will look at, of what may be unknown of everybody', () => {
    const crowd = Object.fromEntries(Array.from({ length: 50 }, (_, k) => [`guest ${k}`, { needs: {} }]))
    const crowded = { ...town, actors: { ...town.actors, ...crowd } }
    const kinds = findingsOn(crowded).tasks.map(({ kind }) => kind)
    for (const kind of ['findOffers', 'noteReceptivity'])
      expect(kinds.filter((each) => each === kind)).toHaveLength(20)
    expect(tasksOn(crowded)[0]).toMatch(/nelayan|pabrikEs/)
  })

  it('how strong the trust is where it was never entered: first on the way of an introduction, then of my own ties', () => {
    const trustsOn = (sketch: Sketch) =>
      findingsOn(sketch).trustTasks.map(({ a, b, opportunity }) => [[a, b].sort().join(' '), opportunity])
    expect(trustsOn(town)).toEqual([])
    const blank = {
      ...town,
      ties: [...town.ties.map(([a, b]) => [a, b] as const), ['saya', 'toni'] as const],
    }
    const [first, second, third, fourth] = trustsOn(blank)
    expect([first, second, third].sort()).toEqual([
      ['nelayan rini', 'nelayan|pabrikEs'],
      ['pabrikEs rini', 'nelayan|pabrikEs'],
      ['rini saya', 'nelayan|pabrikEs'],
    ])
    expect(fourth).toEqual(['saya toni', null])
  })
})

describe('what if they met', () => {
  it('the pair leaves the list and the gap shrinks; a tie that gains nobody anything changes no pair', () => {
    const [before] = findingsOn(town).gaps
    const met = findingsOn({ ...town, ties: [...town.ties, ['nelayan', 'pabrikEs', 3]] })
    expect(met.opportunityCount).toBe(0)
    expect(met.gaps[0]!.gap!).toBeLessThan(before!.gap!)
    const idle = findingsOn({ ...town, ties: [...town.ties, ['nelayan', 'toni', 3]] })
    expect(idle.opportunities.map(({ pair }) => pair)).toEqual(['nelayan|pabrikEs'])
  })
})

describe('bad input', () => {
  const market = { in: ['market'] }
  const zero = 0 as unknown as 1
  const cases: readonly (readonly [string, Sketch])[] = [
    ['trust of zero', { ...town, ties: town.ties.map(([a, b]) => [a, b, zero] as const) }],
    ['trust that is missing', { ...town, ties: town.ties.map(([a, b]) => [a, b] as const) }],
    ['levels of zero', changed('pabrikEs', { offers: { ice: zero }, needs: { fish: zero } })],
    ['needs of resources that are nowhere', { ...town, resources: { other: 'goods' } }],
    [
      'needs but no offers',
      { ...town, actors: { ...town.actors, pabrikEs: { ...market, needs: { fish: 4 } } } },
    ],
    ['a need for what one offers', changed('nelayan', { offers: { ice: 5 }, needs: { ice: 5 } })],
    [
      'a tie that is over, with an exchange that runs',
      {
        ...town,
        ties: [...town.ties, ['nelayan', 'pabrikEs', 5, '2020-01-01']],
        exchanges: [['nelayan', 'pabrikEs', 'running', null]],
      },
    ],
    ['notes of tomorrow', changed('nelayan', { receptivity: ['hungry', '2027-01-01'] })],
    ['I am closed myself', changed('saya', { receptivity: closed })],
    [
      'coalitions, ties and exchanges of nobody',
      {
        ...town,
        ties: [...town.ties, ['nobody', 'nelayan', 3], ['nelayan', 'nelayan', 3]],
        exchanges: [['nobody', 'pabrikEs', 'running', 3]],
      },
    ],
    [
      'two ties of a pair that contradict each other',
      { ...town, ties: [...town.ties, ['rini', 'nelayan', 1]] },
    ],
  ]

  it.each(cases)('%s: numbers within their range, or null', (_, sketch) => {
    const network = sketchNetwork(sketch)
    const all = [
      findingsOn(sketch),
      exchangeRings(network, today),
      introductionOptions(network, idOf('nelayan'), idOf('pabrikEs'), today),
      ...(
        ['communities', 'cuts', 'exchangeRoles', 'keyPlayers', 'newTies', 'openness', 'roles'] as const
      ).map((name) => studied(name, sketch)),
    ]
    expect(notNumbers(all)).toEqual([])
    for (const { score } of findingsOn(sketch).opportunities) expect(score > 0 && score <= 100).toBe(true)
  })

  it('of two ties the greater trust counts, and a running exchange outlives its tie', () => {
    const twice = findingsOn({ ...town, ties: [...town.ties, ['rini', 'nelayan', 1]] })
    expect(twice.opportunities[0]!.path.trust).toBeCloseTo(0.8, 12)
    const [, flows] = cases.find(([name]) => name.startsWith('a tie that is over'))!
    expect(findingsOn(flows).opportunityCount).toBe(0)
  })
})

/** Where a number is none. */
function notNumbers(value: unknown, where = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${where}: ${value}`]
  if (typeof value !== 'object' || value === null) return []
  const items = value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value
  return Object.entries(items).flatMap(([key, item]) => notNumbers(item, `${where}.${key}`))
}
