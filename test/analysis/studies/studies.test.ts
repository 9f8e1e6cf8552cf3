/** Hand-made cases of each study: one in which a careful person would agree, one in which the advice must not appear. */

import { describe, expect, it } from 'vitest'
import { study, type StudyName } from '../../../src/analysis/studies/studies'
import { tallyCoalitions } from '../../../src/network/coalitionTallies'
import { idOf, reversedRows, type Sketch, sketchNetwork } from '../sketch'

const today = '2026-11-24'

/** Actors named by the letters in the given coalitions, ties named by two letters. */
function drawn(groups: Readonly<Record<string, string>>, ties: string, more: Partial<Sketch> = {}) {
  const actors = Object.entries(groups).flatMap(([group, letters]) =>
    Array.from(letters, (letter) => [letter, { in: group === '-' ? [] : [group] }] as const),
  )
  return sketchNetwork({
    actors: Object.fromEntries(actors),
    ties: ties.split(' ').flatMap(([a, b]) => (a && b ? [[a, b] as const] : [])),
    ...more,
  })
}

/** Every pair of the letters. */
function clique(letters: string): string {
  return Array.from(letters)
    .flatMap((one, k) => Array.from(letters.slice(k + 1), (other) => one + other))
    .join(' ')
}

describe('roles', () => {
  it('tell a gate between two coalitions, a liaison between others and a coordinator apart', () => {
    const network = drawn({ A: 'abc', B: 'de', C: 'f' }, 'ab bc bd ef fd')
    const roles = study('roles', network, today)
    // a and c do not know each other, both are of A; a-d and c-d leave A through b.
    expect(roles.get(idOf('b'))!.roles).toEqual({ coordinator: 1, gate: 2, itinerant: 0, liaison: 0 })
    // f of C stands between d and e, both of B.
    expect(roles.get(idOf('f'))!.roles).toEqual({ coordinator: 0, gate: 0, itinerant: 1, liaison: 0 })
    // d of B between b of A and f of C.
    expect(roles.get(idOf('d'))!.roles).toEqual({ coordinator: 0, gate: 0, itinerant: 0, liaison: 1 })
  })
})

describe('roles by what is exchanged', () => {
  const resources = { cash: 'money', loan: 'money', news: 'information' } as const
  /** Money enters A through gate, leaves it through door; between and inside have theirs. */
  const flows: Sketch = {
    actors: {
      bank: { in: ['B'] },
      gate: { in: ['A'] },
      inner: { in: ['A'] },
      door: { in: ['A'] },
      shop: { in: ['C'] },
      agent: {},
    },
    resources,
    exchanges: [
      ['bank', 'gate', 'running', 4, 'cash'],
      ['gate', 'inner', 'running', 4, 'loan'],
      ['inner', 'door', 'running', 4, 'cash'],
      ['door', 'shop', 'running', 4, 'cash'],
      ['shop', 'agent', 'running', null, 'cash'],
      ['agent', 'bank', 'running', null, 'cash'],
    ],
  }
  const rolesOf = (sketch: Sketch, actor: string) =>
    study('exchangeRoles', sketchNetwork(sketch), today)
      .get('money')
      ?.brokers.find((each) => String(each.actor) === actor)
  const none = { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 }

  it('tell who lets in, who lets out, who passes on inside and who joins two others', () => {
    expect(rolesOf(flows, 'gate')).toEqual({
      actor: 'gate',
      roles: { ...none, gatekeeper: 1 },
      pairs: 1,
      from: ['bank'],
      to: ['inner'],
    })
    expect(rolesOf(flows, 'door')?.roles).toEqual({ ...none, representative: 1 })
    expect(rolesOf(flows, 'inner')?.roles).toEqual({ ...none, coordinator: 1 })
    // Of no coalition: a side of its own.
    expect(rolesOf(flows, 'agent')?.roles).toEqual({ ...none, liaison: 1 })
    const found = study('exchangeRoles', sketchNetwork(flows), today).get('money')!
    expect(found).toMatchObject({ flows: 6, outsiders: 1 })
    expect(found.brokers.map(({ pairs }) => pairs)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('see nobody between two who give directly, in the other direction, or in another kind', () => {
    const direct = {
      ...flows,
      exchanges: [...flows.exchanges!, ['bank', 'inner', 'running', 1, 'loan'] as const],
    }
    expect(rolesOf(direct, 'gate')).toBeUndefined()
    const only = (...exchanges: NonNullable<Sketch['exchanges']>) => ({ ...flows, exchanges })
    expect(
      rolesOf(only(['bank', 'gate', 'running', 1, 'cash'], ['inner', 'gate', 'running', 1, 'cash']), 'gate'),
    ).toBeUndefined()
    expect(
      rolesOf(only(['bank', 'gate', 'running', 1, 'cash'], ['gate', 'inner', 'running', 1, 'news']), 'gate'),
    ).toBeUndefined()
  })

  it('know nothing of a kind of which nothing runs: proposed and ended are no flow', () => {
    const still = flows.exchanges!.map(
      ([a, b, , level, what], k) =>
        [a, b, k % 2 ? 'proposed' : 'ended', level ?? null, what ?? 'fish'] as const,
    )
    expect(study('exchangeRoles', sketchNetwork({ ...flows, exchanges: still }), today).size).toBe(0)
    expect([...study('exchangeRoles', sketchNetwork(flows), today).keys()]).toEqual(['money'])
  })
})

describe('cuts', () => {
  it('name who is cut off, the smaller side, and the only tie between two parts', () => {
    const cuts = study('cuts', drawn({ A: 'abcdefgh' }, `${clique('abcd')} de ef eg fg gh`), today)
    expect(cuts.actors.slice(0, 2)).toEqual(
      [
        // With d gone a, b, c and e, f, g, h part: the larger piece is the rest.
        { actor: 'e', count: 3, cutOff: ['f', 'g', 'h'] },
        { actor: 'd', count: 3, cutOff: ['a', 'b', 'c'] },
      ].sort((one, other) => (one.actor < other.actor ? -1 : 1)),
    )
    expect(cuts.ties).toEqual([{ from: 'd', to: 'e', count: 4, cutOff: ['e', 'f', 'g', 'h'] }])
    expect(cuts.singleTies).toBe(1)
  })

  it('count my own piece as the rest where pieces are equal', () => {
    const cutOff = (me: string) =>
      study('cuts', drawn({ A: 'abc' }, 'ab bc', { me }), today).actors[0]!.cutOff
    expect(cutOff('a')).toEqual(['c'])
    expect(cutOff('c')).toEqual(['a'])
  })

  it('tell the parts between which there is no way, save the largest', () => {
    const { apart } = study('cuts', drawn({ A: 'abcdef' }, 'ab cd de'), today)
    expect(apart).toEqual([['a', 'b'], ['f']])
  })

  it('are none where everybody has a second way', () => {
    expect(study('cuts', drawn({ A: 'abcde' }, 'ab bc cd de ea'), today)).toEqual({
      actors: [],
      ties: [],
      tieCount: 0,
      singleTies: 0,
      apart: [],
    })
  })

  it('follow a tie that is over no more', () => {
    const network = drawn({ A: 'abc' }, '', {
      ties: [
        ['a', 'b'],
        ['b', 'c', null, '2026-01-01'],
      ],
    })
    expect(study('cuts', network, today).actors).toEqual([])
  })
})

describe('openness', () => {
  it('calls a dense coalition that is far more closed than chance a closed clique, and no other', () => {
    const network = drawn({ A: 'abcd', B: 'efgh', C: 'ijkl' }, `${clique('abcd')} de ef gi hj el fk gl`)
    const { expected, coalitions } = study('openness', network, today)
    expect(expected).toBeCloseTo(1 - (2 * 3 * 12) / (12 * 11), 12)
    expect(coalitions[0]).toMatchObject({
      coalition: 'A',
      internal: 6,
      external: 1,
      density: 1,
      closedClique: true,
    })
    expect(coalitions.slice(1).map(({ closedClique }) => closedClique)).toEqual([false, false])
  })

  it('counts ties as the page of coalitions does, and only the index in parts', () => {
    // c is of both: for A the ties a-c and b-c are half outward, for B so is c-d seen from d.
    const network = sketchNetwork({
      actors: { a: { in: ['A'] }, b: { in: ['A'] }, c: { in: ['A', 'B'] }, d: { in: ['B'] }, e: {} },
      ties: [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'e'],
        ['a', 'e', null, '2026-01-01'],
      ],
      exchanges: [['b', 'e', 'running']],
    })
    const tallies = tallyCoalitions(network, today)
    const { coalitions } = study('openness', network, today)
    for (const { coalition, members, inside, outside } of coalitions)
      expect({ members, inside, outside }).toEqual(tallies.get(coalition))
    const of = (name: string) => coalitions.find(({ coalition }) => coalition === name)!
    expect(of('A')).toMatchObject({ inside: 3, outside: 2, internal: 2.5, external: 3, ei: 0.5 / 5.5 })
    expect(of('B')).toMatchObject({ inside: 1, outside: 3, internal: 0.75, external: 3.5 })
  })

  it('does not call three, or a loose group, a clique', () => {
    const three = drawn({ A: 'abc', B: 'defghi' }, `${clique('abc')} de fg`)
    expect(study('openness', three, today).coalitions.every(({ closedClique }) => !closedClique)).toBe(true)
    const loose = drawn({ A: 'abcdef', B: 'ghij' }, 'ab bc cd de ef gh')
    expect(study('openness', loose, today).coalitions.every(({ closedClique }) => !closedClique)).toBe(true)
  })

  it('has no index for a coalition without ties, and lists it last', () => {
    const { coalitions } = study('openness', drawn({ A: 'a', B: 'bc' }, 'bc'), today)
    expect(coalitions.at(-1)).toMatchObject({ coalition: 'A', ei: null, density: null, closedClique: false })
  })
})

describe('key players', () => {
  const star = 'ab ac ad ae'

  it('miss the centre of a star and brief it first', () => {
    const { missed, briefed } = study('keyPlayers', drawn({ A: 'abcde' }, star), today)
    expect(missed[0]).toEqual({ actors: ['a'], value: 1, asGood: 0 })
    expect(briefed[0]).toEqual({ actors: ['a'], value: 1, asGood: 0 })
  })

  it('never brief the closed, nor me', () => {
    const closed = sketchNetwork({
      actors: { a: { receptivity: ['closed', '2026-11-01'] }, b: {}, c: {}, d: {} },
      ties: [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
        ['b', 'c'],
      ],
      me: 'b',
    })
    const { missed, briefed } = study('keyPlayers', closed, today)
    expect(missed[0]!.actors).toEqual(['a'])
    expect(briefed.flatMap(({ actors }) => actors)).not.toContain('a')
    expect(briefed.flatMap(({ actors }) => actors)).not.toContain('b')
  })

  it('miss nobody where everybody knows everybody', () => {
    expect(study('keyPlayers', drawn({ A: 'abcdef' }, clique('abcdef')), today).missed).toEqual([])
  })
})

describe('one new tie for me', () => {
  // m knows a, who knows b; c, d and e are another circle.
  const groups = { A: 'mab', B: 'cdef' }
  const ties = 'ma ab bc cd de ce'

  it('leads first to where the most new people are, with numbers before and after', () => {
    const found = study('newTies', drawn(groups, ties, { me: 'm' }), today)!
    expect(found.before).toEqual({ constraint: 1, effectiveSize: 1, reach: 0 })
    const [best] = found.best
    expect(best).toMatchObject({ actor: 'c', after: { constraint: 0.5, effectiveSize: 2, reach: 3 } })
    expect(best!.path!.actors).toEqual(['m', 'a', 'b', 'c'])
    // b is a friend of my only friend.
    expect(found.best.at(-1)!.actor).toBe('b')
    expect(found.best.find(({ actor }) => actor === 'f')!.path).toBeNull()
  })

  it('never proposes the closed, the parted, the dismissed, the put off, or where one side gains nothing', () => {
    const network = sketchNetwork({
      actors: {
        m: { offers: { fish: 3 }, needs: { cold: 3 } },
        a: {},
        closed: { receptivity: ['closed', '2026-11-01'] },
        parted: {},
        dismissed: {},
        postponed: {},
        proposed: {},
        nothing: { offers: {}, needs: { fish: 3 } },
        fine: { offers: { cold: 3 }, needs: { fish: 3 } },
      },
      ties: [
        ['m', 'a'],
        ['m', 'parted', null, '2026-01-01'],
      ],
      marks: [
        ['m', 'dismissed', 'dismissed'],
        ['m', 'postponed', 'postponed', '2027-01-01'],
      ],
      exchanges: [['m', 'proposed', 'proposed']],
      me: 'm',
    })
    const found = study('newTies', network, today)!
    expect(found.best.map(({ actor }) => actor)).toEqual(['fine'])
    expect(found.heldBack).toEqual({
      closed: 1,
      parted: 1,
      dismissed: 1,
      postponed: 1,
      proposed: 1,
      oneSided: 1,
      noGain: 0,
    })
  })

  it('lists ten at most and says how many there are', () => {
    const letters = 'abcdefghijkl'
    const found = study('newTies', drawn({ '-': `m${letters}` }, '', { me: 'm' }), today)!
    expect(found.best).toHaveLength(10)
    expect(found.count).toBe(12)
    expect(found.before).toEqual({ constraint: null, effectiveSize: null, reach: 0 })
  })

  it('is null while nobody is me', () => {
    expect(study('newTies', drawn(groups, ties), today)).toBeNull()
  })
})

describe('communities', () => {
  const two = `${clique('abcde')} ${clique('fghij')} ef`

  it('suggest those who work closely together and are no coalition, without me', () => {
    const tiesOfMe = Array.from('abcdefghij', (letter) => `m${letter}`).join(' ')
    const network = drawn({ A: 'abcde', '-': 'fghijm' }, `${two} ${tiesOfMe}`, { me: 'm' })
    expect(study('communities', network, today)).toMatchObject({
      suggestions: [
        // Ties to me are counted as on every screen, though they decide nothing.
        { members: ['f', 'g', 'h', 'i', 'j'], inside: 10, outside: 6, like: null },
        { members: ['a', 'b', 'c', 'd', 'e'], like: { coalition: 'A', share: 1 } },
      ],
      groups: 2,
    })
  })

  it('say which coalition of mine a group is like, and who is in one of them only', () => {
    const network = drawn({ A: 'abcdx', B: 'fghijm', '-': 'e' }, two, { me: 'm' })
    const { suggestions } = study('communities', network, today)
    expect(suggestions.map(({ like }) => like)).toEqual([
      { coalition: 'A', shared: 4, share: 4 / 6, onlyTied: ['e'], onlyDrawn: ['x'] },
      { coalition: 'B', shared: 5, share: 1, onlyTied: [], onlyDrawn: [] },
    ])
  })

  it('are like none of which less than half is the same, and of two like the one that is more so', () => {
    const sketch = { a: ['A', 'B'], b: ['A', 'B'], c: ['B'], d: ['B'], e: [] }
    const network = sketchNetwork({
      actors: {
        ...Object.fromEntries(Object.entries(sketch).map(([id, own]) => [id, { in: own }])),
        ...Object.fromEntries(Array.from('fghij', (id) => [id, {}])),
      },
      ties: two.split(' ').map(([a, b]) => [a!, b!] as const),
    })
    const { suggestions } = study('communities', network, today)
    expect(suggestions.map(({ like }) => like?.coalition ?? null)).toEqual([null, 'B'])
  })

  it('suggest none that is proposed from affiliations', () => {
    const firm = sketchNetwork({
      actors: Object.fromEntries(
        Array.from('abcdefghij', (letter) => [letter, { affiliation: letter < 'f' ? 'PT Satu' : 'PT Dua' }]),
      ),
      ties: two.split(' ').map(([a, b]) => [a!, b!] as const),
    })
    expect(study('communities', firm, today).suggestions).toEqual([])
  })

  it('suggest neither everybody, nor chains, stars and trios', () => {
    for (const ties of [
      clique('abcdefgh'),
      'ab bc cd ef fg gh',
      'ab ac ad ae fg fh fi fj',
      `${clique('abc')} ${clique('def')}`,
    ])
      expect(study('communities', drawn({ '-': 'abcdefghij' }, ties), today).suggestions, ties).toEqual([])
  })
})

const names: readonly StudyName[] = [
  'communities',
  'cuts',
  'exchangeRoles',
  'keyPlayers',
  'newTies',
  'openness',
  'roles',
]
const letters = Array.from({ length: 200 }, (_, k) => `n${k}`)
const everybody: Sketch = {
  actors: Object.fromEntries(letters.map((key) => [key, { in: ['A'] }])),
  ties: letters.flatMap((one, k) => letters.slice(k + 1).map((other) => [one, other] as const)),
  me: 'n0',
}

describe('bad input', () => {
  it.each<[string, Sketch]>([
    ['nobody', { actors: {} }],
    ['one actor', { actors: { a: {} }, me: 'a' }],
    ['two without a tie', { actors: { a: {}, b: {} }, me: 'a' }],
    ['no ties', { actors: { a: { in: ['A'] }, b: { in: ['B'] }, c: {} }, me: 'c' }],
    ['one tie', { actors: { a: {}, b: {} }, ties: [['a', 'b']], me: 'b' }],
    ['an actor tied to itself', { actors: { a: {}, b: {} }, ties: [['a', 'a']], me: 'a' }],
    ['an empty coalition', { actors: { a: { in: ['gone'] } }, ties: [['a', 'z']] }],
    ['everyone in one coalition, all tied', everybody],
    ['nobody in any', { ...everybody, actors: Object.fromEntries(letters.map((key) => [key, {}])) }],
  ])('%s: every study answers, with numbers or null', (_, sketch) => {
    const network = sketchNetwork(sketch)
    for (const name of names) {
      const found = structuredClone(study(name, network, today))
      const numbers: number[] = []
      collect(found, numbers)
      expect(
        numbers.filter((one) => !Number.isFinite(one)),
        name,
      ).toEqual([])
    }
  })

  it('gives no advice in a complete network of 200', () => {
    const network = sketchNetwork(everybody)
    expect(study('cuts', network, today).actors).toEqual([])
    expect(study('keyPlayers', network, today).missed).toEqual([])
    expect(study('newTies', network, today)).toMatchObject({ best: [], count: 0 })
    expect(study('communities', network, today).suggestions).toEqual([])
  })

  it('does not depend on the order of rows', () => {
    const network = drawn({ A: 'abcde', B: 'fghij' }, `${clique('abcde')} ${clique('fghij')} ef`, { me: 'a' })
    for (const name of names)
      expect(study(name, reversedRows(network), today)).toEqual(study(name, network, today))
  })
})

function collect(value: unknown, numbers: number[]): void {
  if (typeof value === 'number') numbers.push(value)
  else if (value instanceof Map) for (const entry of value.values()) collect(entry, numbers)
  else if (typeof value === 'object' && value !== null)
    for (const entry of Object.values(value)) collect(entry, numbers)
}
