/** What makes a tie of the relation graph, how strong it is, and how much trust it carries. */

import { describe, expect, it } from 'vitest'
import { arcBetween } from '../../src/analysis/graph'
import { effectiveThresholds } from '../../src/analysis/thresholds'
import { relationView } from '../../src/analysis/views'
import { idOf, reversedRows, type Sketch, sketchNetwork } from './sketch'

const today = '2026-11-24'
const actors = { ana: {}, budi: {} }

function tieOf(sketch: Omit<Sketch, 'actors'>) {
  const view = relationView(sketchNetwork({ actors, ...sketch }), today, effectiveThresholds())
  const there = arcBetween(view.graph, view.indexOf.get(idOf('ana'))!, view.indexOf.get(idOf('budi'))!)
  const back = arcBetween(view.graph, view.indexOf.get(idOf('budi'))!, view.indexOf.get(idOf('ana'))!)
  if (there === -1) return null
  const tie = {
    strength: view.graph.weights[there],
    trust: view.trust[there],
    assumed: view.assumed[there] === 1,
  }
  expect({
    strength: view.graph.weights[back],
    trust: view.trust[back],
    assumed: view.assumed[back] === 1,
  }).toEqual(tie)
  return tie
}

describe('relationView', () => {
  it('reads trust in fifths, and assumes half where nothing is known of a tie', () => {
    expect(tieOf({ ties: [['ana', 'budi', 4]] })).toEqual({ strength: 1, trust: 0.8, assumed: false })
    expect(tieOf({ ties: [['budi', 'ana']] })).toEqual({ strength: 1, trust: 0.5, assumed: true })
  })

  it('adds the intensities of running exchanges, both ways', () => {
    const ties = [['ana', 'budi']] as const
    const running = [
      ['ana', 'budi', 'running', 5],
      ['budi', 'ana', 'running', null],
      ['ana', 'budi', 'ended', 5],
      ['ana', 'budi', 'proposed', 5],
    ] as const
    expect(tieOf({ ties, exchanges: running })).toEqual({ strength: 8, trust: 8 / 9, assumed: true })
    expect(tieOf({ ties: [['ana', 'budi', 2]], exchanges: running })).toEqual({
      strength: 8,
      trust: 0.4,
      assumed: false,
    })
  })

  it('takes a running or ended exchange for a tie, a proposed one not', () => {
    expect(tieOf({ exchanges: [['ana', 'budi', 'running', 3]] })).toMatchObject({ strength: 3 })
    expect(tieOf({ exchanges: [['budi', 'ana', 'ended', 3]] })).toMatchObject({ strength: 1 })
    expect(tieOf({ exchanges: [['ana', 'budi', 'proposed', 3]] })).toBeNull()
  })

  it('lets a tie end after its last day, unless an exchange still runs', () => {
    expect(tieOf({ ties: [['ana', 'budi', 4, today]] })).not.toBeNull()
    const over = [['ana', 'budi', 4, '2026-11-23']] as const
    expect(tieOf({ ties: over })).toBeNull()
    expect(tieOf({ ties: over, exchanges: [['ana', 'budi', 'ended', 3]] })).toBeNull()
    expect(tieOf({ ties: over, exchanges: [['ana', 'budi', 'running', 3]] })).toMatchObject({ trust: 0.8 })
  })

  it('leaves out loops and rows without an end', () => {
    expect(tieOf({ ties: [['ana', 'ana', 5]] })).toBeNull()
    expect(tieOf({ ties: [['ana', 'nobody', 5]] })).toBeNull()
  })

  it('does not depend on the order of rows', () => {
    const network = sketchNetwork({
      actors: { budi: { in: ['two', 'one'] }, ana: { in: ['one'] }, citra: {} },
      ties: [['citra', 'ana', 3]],
    })
    const view = relationView(network, today, effectiveThresholds())
    expect(view.actors.map(({ id }) => id)).toEqual(['ana', 'budi', 'citra'])
    expect(relationView(reversedRows(network), today, effectiveThresholds())).toEqual(view)
  })
})
