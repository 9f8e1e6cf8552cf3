/** Rings that a careful person would propose, and those that must not be proposed. */

import { describe, expect, it } from 'vitest'
import { exchangeRings } from '../../src/analysis/exchangeRings'
import { reversedRows, type Sketch, sketchNetwork } from './sketch'

const today = '2026-11-24'

/** Each gives what the next one needs; no two of them could do without the third (all made up). */
const trio = {
  actors: {
    ana: { offers: { ice: 5 }, needs: { fish: 3 } },
    budi: { offers: { truck: 4 }, needs: { ice: 2 } },
    citra: { offers: { fish: 4 }, needs: { truck: 5 } },
  },
  ties: [
    ['ana', 'budi', 5],
    ['budi', 'citra', 4],
  ],
} satisfies Sketch

const ringsIn = (sketch: Sketch) => exchangeRings(sketchNetwork(sketch), today)
const withActor = (name: keyof typeof trio.actors, changed: Sketch['actors'][string]): Sketch => ({
  ...trio,
  actors: { ...trio.actors, [name]: { ...trio.actors[name], ...changed } },
})

describe('exchangeRings', () => {
  it('finds a ring of three, with who gives what, the smallest gain and the odds', () => {
    const found = ringsIn(trio)
    expect(found).toMatchObject({ count: 1, complete: true, swapped: 0, closed: 0, unknown: 0 })
    const [ring] = found.rings
    expect(ring!.gifts.map(({ giver, receiver, amount }) => `${giver} ${receiver} ${amount}`)).toEqual([
      'ana budi 2',
      'budi citra 4',
      'citra ana 3',
    ])
    expect(ring!.gifts[0]!.matches).toEqual([{ resource: 'ice', capacity: 5, urgency: 2, amount: 2 }])
    expect(ring).toMatchObject({ id: 'ana|budi|citra', totalValue: 9, smallestGain: 2 })
    // Trusts 1, 0.8 and 0.8 on the way round; nobody's receptivity is known, which counts as a half each.
    expect(ring!.trust).toBeCloseTo(0.64, 12)
    expect(ring!.willingness).toBe(0.125)
    expect(ring!.expectedValue).toBeCloseTo(0.64 * 0.125 * 9, 12)
    expect(found.best).toMatchObject({ proven: true, rings: [{ id: 'ana|budi|citra' }] })
  })

  it('finds four in a ring, and not five', () => {
    const circle = (size: number): Sketch => ({
      actors: Object.fromEntries(
        Array.from({ length: size }, (_, k) => [
          `p${k}`,
          { offers: { [`r${k}`]: 3 }, needs: { [`r${(k + size - 1) % size}`]: 3 } },
        ]),
      ),
    })
    expect(ringsIn(circle(4)).count).toBe(1)
    expect(ringsIn(circle(5)).count).toBe(0)
  })

  it('proposes none in which somebody would gain nothing, or is closed', () => {
    expect(ringsIn(withActor('citra', { needs: { money: 5 } })).count).toBe(0)
    expect(ringsIn(withActor('citra', { needs: {} })).count).toBe(0)
    const closed = ringsIn(withActor('citra', { receptivity: ['closed', '2026-11-01'] }))
    expect(closed).toMatchObject({ count: 0, closed: 1 })
  })

  it('says how many are left out because their offers or needs are not known', () => {
    const { offers } = trio.actors.citra
    const { citra: _, ...others } = trio.actors
    expect(ringsIn({ ...trio, actors: { ...others, citra: { offers } } })).toMatchObject({
      count: 0,
      unknown: 1,
    })
  })

  it('drops a ring where two could swap directly and neither would get less, one more', () => {
    // Budi could serve Ana as well as Citra does, and would get more ice for it.
    const swap = withActor('budi', { offers: { truck: 4, fish: 3 } })
    const better: Sketch = {
      ...swap,
      actors: { ...swap.actors, ana: { offers: { ice: 5 }, needs: { fish: 3 } } },
    }
    // As much for both: nobody has a reason to leave the ring.
    expect(
      ringsIn(better)
        .rings.map(({ id }) => id)
        .sort(),
    ).toEqual(['ana|budi', 'ana|budi|citra'])
    const more: Sketch = {
      ...better,
      actors: { ...better.actors, budi: { offers: { truck: 4, fish: 5 }, needs: { ice: 2 } } },
    }
    const wanting: Sketch = {
      ...more,
      actors: { ...more.actors, ana: { offers: { ice: 5 }, needs: { fish: 5 } } },
    }
    // Now Ana would get five from Budi instead of four from Citra, and Budi no less.
    expect(ringsIn(wanting)).toMatchObject({ count: 1, swapped: 1, rings: [{ id: 'ana|budi' }] })
  })

  it('does not propose again what flows or is proposed already', () => {
    const fishing: Sketch = {
      ...trio,
      actors: {
        ana: { offers: { fish: 4 }, needs: { ice: 3 } },
        budi: { offers: { ice: 3 }, needs: { fish: 3 } },
      },
      ties: [['ana', 'budi', 5]],
    }
    expect(ringsIn(fishing).count).toBe(1)
    expect(ringsIn({ ...fishing, exchanges: [['ana', 'budi', 'proposed']] }).count).toBe(0)
    expect(ringsIn({ ...fishing, exchanges: [['ana', 'budi', 'running']] }).count).toBe(0)
    expect(ringsIn({ ...fishing, exchanges: [['ana', 'budi', 'ended']] }).count).toBe(1)
  })

  it('counts trust that was not entered as assumed, and no path as no odds, never NaN', () => {
    const assumed = ringsIn({
      ...trio,
      ties: [
        ['ana', 'budi'],
        ['budi', 'citra'],
      ],
    })
    expect(assumed.rings[0]!.trust).toBeCloseTo(0.5 * 0.5 * 0.25, 12)
    const strangers = ringsIn({ actors: trio.actors })
    expect(strangers.rings[0]).toMatchObject({ trust: 0, expectedValue: 0, totalValue: 9 })
    expect(strangers.best).toEqual({ rings: [], expectedValue: 0, proven: true })
  })

  it('does not go through closed actors to introduce two', () => {
    const through: Sketch = {
      ...trio,
      actors: { ...trio.actors, dewi: { receptivity: ['closed', today] } },
      ties: [
        ['ana', 'budi', 5],
        ['budi', 'dewi', 5],
        ['dewi', 'citra', 5],
      ],
    }
    expect(ringsIn(through).rings[0]!.gifts.map(({ pathTrust }) => pathTrust)).toEqual([1, 0, 0])
  })

  it('chooses the best rings that can run side by side', () => {
    const pair = (give: string, need: string) => ({ offers: { [give]: 3 }, needs: { [need]: 3 } }) as const
    const found = ringsIn({
      actors: {
        a: pair('ice', 'fish'),
        b: pair('fish', 'ice'),
        c: pair('ice', 'fish'),
        d: pair('fish', 'ice'),
      },
      ties: [
        ['a', 'b', 5],
        ['b', 'c', 3],
        ['c', 'd', 5],
      ],
    })
    expect(found.best.rings.map(({ id }) => id)).toEqual(['a|b', 'c|d'])
    expect(found.best.proven).toBe(true)
  })

  it('does not depend on the order of rows, nor on an empty network', () => {
    expect(exchangeRings(reversedRows(sketchNetwork(trio)), today)).toEqual(ringsIn(trio))
    expect(ringsIn({ actors: {} })).toMatchObject({ count: 0, complete: true, rings: [] })
  })

  it('stops at 50,000 rings, says so, and claims no proof', () => {
    const everybody = Object.fromEntries(
      Array.from({ length: 30 }, (_, k) => [
        `p${k}`,
        { offers: { [`r${k % 2}`]: 3 as const }, needs: { [`r${(k + 1) % 2}`]: 3 as const } },
      ]),
    )
    // Two camps of fifteen who serve each other: some 225 pairs and 22,050 rings of four; three camps make more.
    const three = Object.fromEntries(
      Array.from({ length: 60 }, (_, k) => [
        `p${k}`,
        { offers: { [`r${k % 3}`]: 3 as const }, needs: { r0: 3 as const, r1: 3 as const, r2: 3 as const } },
      ]),
    )
    expect(ringsIn({ actors: everybody })).toMatchObject({ complete: true })
    const capped = ringsIn({ actors: three })
    expect(capped.complete).toBe(false)
    expect(capped.best.proven).toBe(false)
    expect(capped.rings.length).toBe(100)
    expect(capped.count).toBeLessThanOrEqual(50_000)
  })
})
