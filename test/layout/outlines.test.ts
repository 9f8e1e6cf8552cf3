/** Who is clear of an outline, near it and far from it, before and after its members moved. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fan, measureReaches } from '../../src/layout/directions'
import { createOutlines, isClearOf } from '../../src/layout/outlines'
import { problemOf } from './maps'

const spot = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }))

it('agrees with the outline measured anew, whoever of its members is on the map', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(spot), { minLength: 5, maxLength: 5 }),
      fc.nat(4),
      fc.option(spot),
      fc.array(spot, { minLength: 5, maxLength: 20 }),
      (placed, moved, to, wishes) => {
        const problem = problemOf(6, [], [[0, 1, 2, 3, 4]])
        const nowhere = [NaN, NaN]
        const positions = Float64Array.from([...placed, null].flatMap((at) => at ?? nowhere))
        const outlines = createOutlines(problem, positions)
        outlines.reachesOf(0)
        positions.set(to ?? nowhere, 2 * moved)
        outlines.update(0)
        const reaches = new Float64Array(fan)
        measureReaches(problem, positions, problem.groups[0]!, reaches)
        for (const [x, y] of wishes)
          expect(outlines.isOutside(5, x, y, 0)).toBe(isClearOf(problem, 5, x, y, reaches))
      },
    ),
  )
})
