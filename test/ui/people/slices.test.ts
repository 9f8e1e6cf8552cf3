/** Long work in short pieces comes to the same as in one. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filtered, mapped, type Sliced, sorted } from '../../../src/ui/people/slices'
import { finished } from './person'

/** Calls of `count` between two pauses, at most. */
function longestStretch(work: Sliced<unknown>, calls: () => number): number {
  let [longest, before] = [0, 0]
  for (;;) {
    const { done } = work.next()
    longest = Math.max(longest, calls() - before)
    before = calls()
    if (done) return longest
  }
}

describe('sliced work', () => {
  it('sorts as the language does, equal ones as they were', () => {
    const compare = (one: readonly [number, number], other: readonly [number, number]) => one[0] - other[0]
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 1500, size: 'max' }), (numbers) => {
        const items = numbers.map((number, index) => [number, index] as const)
        expect(finished(sorted(items, compare))).toEqual(items.toSorted(compare))
      }),
      { numRuns: 30 },
    )
  })

  it('maps and filters as the language does', () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index)
    expect(finished(mapped(numbers, (number) => 2 * number))).toEqual(numbers.map((number) => 2 * number))
    expect(finished(filtered(numbers, (number) => number % 7 === 0))).toEqual(
      numbers.filter((number) => number % 7 === 0),
    )
    expect(finished(sorted([], () => 0))).toEqual([])
  })

  it('pauses often, however many there are', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 10_007)
    let calls = 0
    const compare = (one: number, other: number) => {
      calls++
      return one - other
    }
    expect(longestStretch(sorted(items, compare), () => calls)).toBeLessThan(1000)
    calls = 0
    const tell = () => calls++
    expect(longestStretch(mapped(items, tell), () => calls)).toBeLessThan(1000)
    calls = 0
    expect(
      longestStretch(
        filtered(items, () => calls++ % 3 === 0),
        () => calls,
      ),
    ).toBeLessThan(1000)
  })
})
