/** Whom I ask, along which path, and when not yet. */

import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import type { IntroductionPlan } from '../../src/analysis/findings'
import { type Sketch, sketchNetwork } from './sketch'

const today = '2026-11-24'

/** Ana and Budi gain from each other and are both known to Zaki, whom I know through Yuni (all made up). */
const base = {
  actors: {
    ana: { in: ['one'], offers: { ice: 3 }, needs: { fish: 3 } },
    budi: { in: ['two'], offers: { fish: 3 }, needs: { ice: 3 } },
    zaki: {},
    yuni: {},
    saya: {},
  },
  ties: [
    ['ana', 'zaki', 3],
    ['zaki', 'budi', 3],
    ['zaki', 'yuni', 4],
    ['yuni', 'saya', 5],
  ],
  me: 'saya',
} satisfies Sketch

function planOf(sketch: Sketch) {
  const opportunity = analyse(sketchNetwork(sketch), { today, seq: 1 }).opportunities.find(
    ({ pair }) => pair === 'ana|budi',
  )
  return opportunity!.plan
}

const readyPlan = (sketch: Sketch) => planOf(sketch) as IntroductionPlan
const withTies = (...ties: NonNullable<Sketch['ties']>): Sketch => ({
  ...base,
  ties: [...base.ties, ...ties],
})

describe('the plan', () => {
  it('leads from me to the introducer', () => {
    expect(readyPlan(base)).toMatchObject({
      status: 'path',
      connector: 'zaki',
      asked: [{ actor: 'zaki', brings: ['ana', 'budi'] }],
      introducer: { actors: ['zaki'], share: 1 },
      path: { actors: ['saya', 'yuni', 'zaki'], trust: 0.8 },
      weakest: { from: 'yuni', to: 'zaki', trust: 0.8 },
      verdict: 'askNow',
      reasons: [],
    })
  })

  it('needs me, and a way to an introducer of at most four ties', () => {
    const { me: _, ...nobody } = base
    expect(planOf(nobody)).toEqual({ status: 'noMe' })
    expect(planOf({ ...base, me: 'somebody else' })).toEqual({ status: 'noMe' })
    expect(planOf({ ...base, ties: base.ties.slice(0, 3) })).toEqual({ status: 'noPath' })
    const chain = ['a1', 'a2', 'a3', 'a4'].map((key) => [key, {}] as const)
    const far: Sketch = {
      ...base,
      actors: { ...base.actors, ...Object.fromEntries(chain) },
      ties: [
        ...base.ties.slice(0, 2),
        ['saya', 'a1', 5],
        ['a1', 'a2', 5],
        ['a2', 'a3', 5],
        ['a3', 'a4', 5],
        ['a4', 'zaki', 5],
      ],
    }
    expect(planOf(far)).toEqual({ status: 'noPath' })
    expect(planOf({ ...far, thresholds: { pathHops: 5 } })).toMatchObject({ connector: 'zaki' })
  })

  it('asks the introducer with the largest share whom I can reach', () => {
    const stranger: Sketch = {
      ...withTies(['ana', 'orang', 5], ['orang', 'budi', 5]),
      actors: { ...base.actors, orang: {} },
    }
    expect(readyPlan(stranger)).toMatchObject({ connector: 'zaki' })
    const known: Sketch = { ...stranger, ties: [...stranger.ties!, ['saya', 'orang', 1]] }
    expect(readyPlan(known)).toMatchObject({ connector: 'orang', path: { actors: ['saya', 'orang'] } })
  })

  it('lets me introduce them myself when I know both, warning of my own weakest tie', () => {
    const plan = readyPlan(withTies(['saya', 'ana', 5], ['saya', 'budi', 2]))
    expect(plan).toMatchObject({
      connector: 'saya',
      path: { actors: ['saya'], links: [], trust: 1 },
      weakest: { trust: 0.4 },
      verdict: 'warmFirst',
    })
    expect([plan.weakest.from, plan.weakest.to].sort()).toEqual(['budi', 'saya'])
    expect(plan.asked).toEqual([])
  })

  it('asks whoever stands between me and the party that I do not know', () => {
    const chain: Sketch = {
      ...base,
      ties: [
        ['ana', 'saya', 5],
        ['saya', 'zaki', 4],
        ['zaki', 'budi', 3],
      ],
    }
    expect(readyPlan(chain)).toMatchObject({
      introducer: { actors: ['saya', 'zaki'] },
      connector: 'zaki',
      asked: [{ actor: 'zaki', brings: ['budi'] }],
      path: { actors: ['saya', 'zaki'], trust: 0.8 },
      weakest: { trust: 0.8 },
      verdict: 'askNow',
    })
    // My own tie to Ana counts as well: I bring her.
    const weak: Sketch = { ...chain, ties: [['ana', 'saya', 2], ...chain.ties!.slice(1)] }
    expect(readyPlan(weak)).toMatchObject({
      connector: 'zaki',
      weakest: { trust: 0.4 },
      verdict: 'warmFirst',
    })
    expect(readyPlan({ ...weak, me: 'zaki' })).toMatchObject({
      connector: 'saya',
      asked: [{ actor: 'saya', brings: ['ana'] }],
      verdict: 'askNow',
    })
  })

  it('leads neither through a party nor through a closed actor', () => {
    // Through Ana it would be the most trusted way.
    const throughParty = readyPlan(withTies(['saya', 'ana', 5]))
    expect(throughParty.path.actors).toEqual(['saya', 'yuni', 'zaki'])
    const closed: Sketch = {
      ...base,
      actors: { ...base.actors, yuni: { receptivity: ['closed', today] } },
    }
    expect(planOf(closed)).toEqual({ status: 'noPath' })
  })

  it('starts at me where I am a party', () => {
    expect(readyPlan({ ...base, me: 'ana' })).toMatchObject({
      connector: 'zaki',
      asked: [{ actor: 'zaki', brings: ['budi'] }],
      path: { actors: ['ana', 'zaki'], trust: 0.6 },
    })
  })

  it('asks, of two introducers in a row, the one whom I reach with more trust', () => {
    const chain: Sketch = {
      ...base,
      ties: [
        ['ana', 'zaki', 5],
        ['zaki', 'yuni', 5],
        ['yuni', 'budi', 5],
        ['saya', 'zaki', 3],
        ['saya', 'yuni', 4],
      ],
    }
    expect(readyPlan(chain)).toMatchObject({
      connector: 'yuni',
      introducer: { actors: ['zaki', 'yuni'] },
      path: { actors: ['saya', 'yuni'] },
    })
  })
})

describe('the verdict', () => {
  it('is to warm up first where the weakest tie is weak or its trust assumed', () => {
    const ties = base.ties.slice(0, 3)
    expect(readyPlan({ ...base, ties: [...ties, ['yuni', 'saya', 3]] }).verdict).toBe('askNow')
    expect(readyPlan({ ...base, ties: [...ties, ['yuni', 'saya', 2]] })).toMatchObject({
      verdict: 'warmFirst',
      reasons: [{ code: 'weakTrust', link: { from: 'saya', to: 'yuni', trust: 0.4 } }],
    })
    // One half is only assumed: it is not known to be weak.
    expect(readyPlan({ ...base, ties: [...ties, ['yuni', 'saya']] }).reasons.map(({ code }) => code)).toEqual(
      ['assumedTrust'],
    )
    // Four fifths either way: the assumed one counts as the weaker.
    const assumed: Sketch = {
      ...base,
      ties: [...ties, ['yuni', 'saya']],
      exchanges: [['yuni', 'saya', 'running', 4]],
    }
    expect(readyPlan(assumed)).toMatchObject({ verdict: 'warmFirst', reasons: [{ code: 'assumedTrust' }] })
    expect(readyPlan({ ...base, thresholds: { warmTrust: 0.9 } }).verdict).toBe('warmFirst')
  })

  it('is to find out first while what a party gains is unknown, unless there is more in the way', () => {
    const { offers, needs, ...budi } = base.actors.budi
    const unsure = (known: Sketch['actors'][string], ties: Sketch['ties'] = base.ties): Sketch => ({
      ...base,
      ties,
      actors: { ...base.actors, budi: { ...budi, ...known } },
    })
    expect(readyPlan(unsure({ offers }))).toMatchObject({
      verdict: 'findOut',
      reasons: [{ code: 'gainUnknown', actor: 'budi' }],
    })
    expect(readyPlan(unsure({ needs }))).toMatchObject({
      verdict: 'findOut',
      reasons: [{ code: 'gainUnknown', actor: 'ana' }],
    })
    expect(readyPlan(unsure({})).reasons).toHaveLength(2)
    expect(readyPlan(unsure({ offers, needs })).verdict).toBe('askNow')
    const weak: Sketch['ties'] = [...base.ties.slice(0, 3), ['yuni', 'saya', 2]]
    expect(readyPlan(unsure({ offers }, weak)).verdict).toBe('warmFirst')
    expect(readyPlan(unsure({ offers, receptivity: ['content', today] })).verdict).toBe('wait')
  })

  it('is to wait where a party is content or was asked within 30 days', () => {
    const content: Sketch = {
      ...base,
      actors: { ...base.actors, budi: { ...base.actors.budi, receptivity: ['content', '2026-06-01'] } },
      touchpoints: [
        ['ana', 'asked', '2026-10-30'],
        ['ana', 'asked', '2026-10-25'],
        ['budi', 'talked', today],
        ['budi', 'asked', '2026-10-24'],
      ],
    }
    expect(readyPlan(content)).toMatchObject({
      verdict: 'wait',
      reasons: [
        { code: 'partyAskedRecently', actor: 'ana', on: '2026-10-30' },
        { code: 'partyContent', actor: 'budi' },
      ],
    })
  })
})

describe('connectors who are asked too much are left in peace', () => {
  const isLeftInPeace = { verdict: 'wait', reasons: [{ code: 'connectorOverused', actor: 'zaki' }] }

  it('with three open plans for others', () => {
    const plans = [
      ['a', 'b', 'zaki'],
      ['a', 'c', 'zaki'],
      ['b', 'c', 'zaki'],
    ] as const
    expect(readyPlan({ ...base, plans })).toMatchObject(isLeftInPeace)
    const done = [...plans.slice(0, 2), ['b', 'c', 'zaki', 'done']] as const
    expect(readyPlan({ ...base, plans: done }).verdict).toBe('askNow')
    // What is planned for these two is not in its own way.
    const own = [...plans.slice(0, 2), ['budi', 'ana', 'zaki']] as const
    expect(readyPlan({ ...base, plans: own }).verdict).toBe('askNow')
    expect(readyPlan({ ...base, plans: [...plans, ['ana', 'budi', 'zaki']] }).verdict).toBe('wait')
  })

  it('where they were asked twice within 30 days', () => {
    const touchpoints = [
      ['zaki', 'asked', '2026-10-25'],
      ['zaki', 'asked', today],
    ] as const
    expect(readyPlan({ ...base, touchpoints })).toMatchObject(isLeftInPeace)
    expect(readyPlan({ ...base, touchpoints: touchpoints.slice(1) }).verdict).toBe('askNow')
    const earlier = [touchpoints[1], ['zaki', 'asked', '2026-10-24']] as const
    expect(readyPlan({ ...base, touchpoints: earlier }).verdict).toBe('askNow')
  })

  it('do not hide which opportunity is planned already', () => {
    const network = sketchNetwork({
      ...base,
      plans: [
        ['budi', 'ana', 'zaki'],
        ['ana', 'budi', 'yuni'],
      ],
    })
    const [first, second] = [...network.plans.values()]
    const openPlanOf = (on: string) => {
      const plans = new Map([first!, { ...second!, on }].map((plan) => [plan.id, plan]))
      return analyse({ ...network, plans }, { today, seq: 1 }).opportunities[0]!.openPlan
    }
    expect(openPlanOf('2026-11-02')).toBe('plan 1')
    expect(openPlanOf('2026-10-31')).toBe('plan 0')
  })
})
