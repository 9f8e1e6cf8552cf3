/** What a what-if shows of two networks side by side, and what trying an opportunity draws. */

import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analysis/analyse'
import { study } from '../../../src/analysis/studies/studies'
import { coldChain } from '../../../src/files/samples/coldChain'
import { loadWords, wordsOf } from '../../../src/i18n/words'
import { newId, type TieId } from '../../../src/network/ids'
import { aboutOf, type Network } from '../../../src/network/network'
import { plainTie } from '../../../src/network/commands/ties'
import { compare, type Figures, figuresOf } from '../../../src/ui/whatIf/figures'
import { goneFrom, rankChange } from '../../../src/ui/whatIf/ranks'
import { tryOpportunity } from '../../../src/ui/whatIf/tryOpportunity'
import { after } from '../../builders'
import { aWorkspace } from '../../state/aWorkspace'

const today = '2026-11-24'
const findingsOf = (network: Network) => analyse(network, { seq: 0, today })

beforeAll(() => Promise.all((['id', 'en'] as const).map(loadWords)))

const none: Figures = {
  opportunities: null,
  bestScore: null,
  constraint: null,
  effectiveSize: null,
  reach: null,
  bridging: null,
  cutActors: null,
  meanGap: null,
}

describe('numbers before and after', () => {
  const told = (before: Partial<Figures>, now: Partial<Figures>, cutsOff = false) =>
    compare({ ...none, ...before }, { ...none, ...now }, 'en', wordsOf('en'), cutsOff)

  it('say by how much, and whether that is better', () => {
    expect(told({ reach: 12, constraint: 0.2 }, { reach: 15, constraint: 0.25 })).toEqual([
      { name: 'constraint', was: '0.2', is: '0.25', difference: '+0.05', verdict: 'worse' },
      { name: 'reach', was: '12', is: '15', difference: '+3', verdict: 'better' },
    ])
  })

  it('do not call it worse when a pair that was brought together leaves the list', () => {
    expect(told({ opportunities: 30 }, { opportunities: 29 })[0]).toMatchObject({
      difference: '−1',
      verdict: null,
    })
  })

  it('do not call it better when sole links are fewer because others are cut off already', () => {
    expect(told({ cutActors: 4 }, { cutActors: 3 }, true)[0]).toMatchObject({
      difference: '−1',
      verdict: null,
    })
    expect(told({ cutActors: 4 }, { cutActors: 3 })[0]?.verdict).toBe('better')
    expect(told({ reach: 12 }, { reach: 15 }, true)[0]?.verdict).toBe('better')
  })

  it('call unknown what is unknown, and never count it as zero', () => {
    expect(told({ constraint: null }, { constraint: 0.5 })).toEqual([
      { name: 'constraint', was: 'unknown', is: '0.5', difference: null, verdict: null },
    ])
    expect(told({ reach: 3 }, { reach: undefined })[0]).toMatchObject({ was: '3', is: '…', difference: null })
    expect(told({}, {})).toEqual([])
  })

  it('are one number where both are written alike', () => {
    expect(told({ bridging: 7.01 }, { bridging: 7.02 })).toEqual([
      { name: 'bridging', was: '7', is: '7', difference: null, verdict: null },
    ])
  })

  it('of a tie of my own: more reach, a larger effective size, less constraint', () => {
    const before = coldChain()
    const me = aboutOf(before).me!
    const [tie] = study('newTies', before, today)!.best
    const now = after(before, 'addTie', {
      tie: { ...plainTie(newId<TieId>(), me, tie!.actor), trust: 5 },
    })
    const figures = (network: Network) =>
      figuresOf(
        {
          findings: findingsOf(network),
          newTies: study('newTies', network, today),
          cuts: study('cuts', network, today),
        },
        me,
        me,
      )
    const verdicts = new Map(
      compare(figures(before), figures(now), 'en', wordsOf('en'), false).map(({ name, verdict }) => [
        name,
        verdict,
      ]),
    )
    expect([verdicts.get('constraint'), verdicts.get('effectiveSize'), verdicts.get('reach')]).toEqual([
      'better',
      'better',
      'better',
    ])
  })
})

describe('an opportunity that is tried', () => {
  it('becomes a tie and what each gives the other, in one trial that leaves the list', async () => {
    const workspace = await aWorkspace(coldChain())
    const before = findingsOf(workspace.network)
    const [best, second] = before.opportunities
    tryOpportunity(workspace, best!)
    const { whatIf, history, seq } = workspace.document.state.getState()
    expect([whatIf !== null, history.undo.map(({ label }) => label.code), seq]).toEqual([
      true,
      ['addTie', 'addExchange', 'addExchange'],
      0,
    ])
    const now = findingsOf(workspace.network)
    expect(goneFrom(before, now).map(({ pair }) => pair)).toEqual([best!.pair])
    const words = wordsOf('en')
    const first = now.opportunities.find(({ pair }) => pair === second!.pair)!
    expect(rankChange(first, before, words)).toBe('up from 2')
    expect(rankChange({ ...first, rank: 2 }, before, words)).toBeNull()
    expect(rankChange({ ...first, rank: 9 }, before, words)).toBe('down from 2')
    expect(rankChange(best!, now, words)).toBe('new in the list')
  })
})
