/** Which actors are selected after a click on a line of the table. */

import { describe, expect, it } from 'vitest'
import type { ActorId } from '../../../src/network/ids'
import { groupedLinesOf, linesOf } from '../../../src/ui/people/groupPeople'
import { selectionAfter, type Way } from '../../../src/ui/people/selectLines'
import { actorId } from '../../builders'
import { aPerson } from './person'

const people = ['a', 'b', 'c', 'd'].map((name) => aPerson(name, { affiliation: name < 'c' ? 'X' : 'Y' }))
const lines = linesOf(people)
const ids = (names: string) => new Set<ActorId>(Array.from(names, (name) => actorId(name)))
const after = (selected: string, row: number, way: Way, anchor = 0, of = lines) =>
  [...selectionAfter(of, ids(selected), { row, anchor, way })]
    .map((id) => id.at(-1))
    .sort()
    .join('')

describe('selectionAfter', () => {
  it('takes one and nothing else', () => {
    expect(after('ad', 1, 'only')).toBe('b')
  })

  it('adds one, and takes it out again', () => {
    expect(after('a', 2, 'toggle')).toBe('ac')
    expect(after('ac', 2, 'toggle')).toBe('a')
  })

  it('takes all from the anchor to here, whichever comes first, and nothing else', () => {
    expect(after('d', 2, 'range', 1)).toBe('bc')
    expect(after('d', 0, 'range', 2)).toBe('abc')
  })

  it('takes all of a group at once, and each only once in a range across groups', () => {
    const grouped = groupedLinesOf(people)
    expect(after('', 0, 'only', 0, grouped)).toBe('ab')
    expect(after('b', 0, 'toggle', 0, grouped)).toBe('ab')
    expect(after('abc', 0, 'toggle', 0, grouped)).toBe('c')
    expect(after('', 4, 'range', 2, grouped)).toBe('bc')
  })

  it('changes nothing for a line that is not there', () => {
    expect(after('ab', 9, 'toggle')).toBe('ab')
  })
})
