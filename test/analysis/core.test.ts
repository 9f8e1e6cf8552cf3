/** Warmth, doors and reach against the definition written out, with overlaps, closed actors and trust. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canBeParty, coreSpace, coreTerms, introductionsFrom, typicalReach } from '../../src/analysis/core'
import { arcBetween, buildGraph } from '../../src/analysis/graph'
import { introducersOf } from '../../src/analysis/introducers'
import { buildMembership } from '../../src/analysis/membership'
import { effectiveThresholds } from '../../src/analysis/thresholds'
import { pairsOf } from './randomGraphs'

const thresholds = effectiveThresholds()

describe('the core', () => {
  it('agrees with the definition', () => {
    fc.assert(
      fc.property(
        pairsOf(9),
        fc.array(fc.subarray([0, 1, 2]), { minLength: 9, maxLength: 9 }),
        fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 9, maxLength: 9 }),
        ({ count, pairs }, memberships, closed) => {
          const graph = buildGraph(count, pairs)
          const membership = buildMembership(3, memberships.slice(0, count))
          const trust = graph.weights.map((weight) => weight / (weight + 1))
          const space = coreSpace(graph, trust, membership, Uint8Array.from(closed))
          const nodes = Array.from({ length: count }, (_, node) => node)
          const t = (i: number, j: number) => {
            const arc = arcBetween(graph, i, j)
            return arc === -1 ? 0 : trust[arc]!
          }
          const contactsOf = (i: number) => nodes.filter((j) => t(i, j) > 0)
          const sameSide = (i: number, j: number) =>
            memberships[i]!.some((own) => memberships[j]!.includes(own))
          const within2 = (i: number, j: number) =>
            i === j || t(i, j) > 0 || contactsOf(i).some((z) => t(z, j) > 0)
          const far = (a: number, b: number) =>
            [b, ...contactsOf(b)].filter((q) => !sameSide(a, q) && !within2(a, q)).length
          const isParty = (i: number) => memberships[i]!.length > 0 && closed[i] === 0
          const open = nodes.filter((z) => closed[z] === 0)

          const candidates = nodes.flatMap((a) =>
            nodes
              .filter((b) => a < b && isParty(a) && isParty(b) && !sameSide(a, b) && t(a, b) === 0)
              .map((b) => ({ a, b, reach: far(a, b) + far(b, a) })),
          )
          const reaches = candidates
            .flatMap(({ reach }) => (reach > 0 ? reach : []))
            .sort((one, other) => one - other)
          const middle = reaches.length / 2
          const median = reaches.length
            ? (reaches[Math.ceil(middle) - 1]! + reaches[Math.floor(middle)]!) / 2
            : 1
          expect(typicalReach(space)).toEqual({ candidates: candidates.length, median })

          const row = new Float64Array(count)
          const step = new Float64Array(count)
          for (const { a, b, reach } of candidates) {
            let w = 0
            for (const z of open) w += (t(a, z) * t(z, b)) / (contactsOf(z).length || 1)
            for (const z1 of open) {
              for (const z2 of open) {
                const contacts = contactsOf(z1).length * contactsOf(z2).length
                w += (t(a, z1) * t(z1, z2) * t(z2, b)) / (contacts || 1)
              }
            }
            introductionsFrom(space, a, row, step)
            expect(row[b]).toBeCloseTo(w, 12)
            const terms = coreTerms(space, a, b, row[b]!, median, thresholds)
            const d = Math.sqrt(
              (1 + contactsOf(a).filter((z) => sameSide(z, b)).length) *
                (1 + contactsOf(b).filter((z) => sameSide(z, a)).length),
            )
            expect(terms.reach).toBe(reach)
            expect(terms.doors).toBeCloseTo(d / (1 + d), 12)
            const R = Math.max(0.05, reach / (reach + median))
            expect(terms.core).toBeCloseTo(((1 - Math.exp(-w)) * (d / (1 + d))) ** 0.9 * R ** 0.1, 12)

            const introducers = introducersOf(space, a, b)
            expect(introducers.reduce((sum, { term }) => sum + term, 0)).toBeCloseTo(w, 12)
            expect(introducers.every(({ nodes: chain }) => chain.every((z) => closed[z] === 0))).toBe(true)
          }
        },
      ),
    )
  })

  it('takes a median between two reaches', () => {
    // Two pairs in a row: 0-1 of one side, 2-3 and 4 of the other. 4 is alone: reach of 0–4 and 1–4.
    const graph = buildGraph(5, [
      { source: 0, target: 1 },
      { source: 2, target: 3 },
    ])
    const membership = buildMembership(2, [[0], [0], [1], [1], [1]])
    const space = coreSpace(graph, graph.weights, membership, new Uint8Array(5))
    // 0 and 1 with 2 and 3: two new people each side (4 each, four pairs); with 4: one and two (3, two pairs).
    expect(typicalReach(space)).toEqual({ candidates: 6, median: 4 })
    const fewer = coreSpace(graph, graph.weights, membership, Uint8Array.of(0, 0, 0, 1, 0))
    expect(typicalReach(fewer)).toEqual({ candidates: 4, median: 3.5 })
  })

  it('knows who can be a party', () => {
    const graph = buildGraph(3, [])
    const space = coreSpace(graph, graph.weights, buildMembership(1, [[0], [0], []]), Uint8Array.of(0, 1, 0))
    expect([0, 1, 2].map((node) => canBeParty(space, node))).toEqual([true, false, false])
  })
})
