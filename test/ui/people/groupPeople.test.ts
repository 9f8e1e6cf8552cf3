/** The lines of the table of people under their affiliations. */

import { describe, expect, it } from 'vitest'
import { affiliationKey } from '../../../src/network/affiliation'
import { groupedLinesOf, type Line, linesOf, sizesOf } from '../../../src/ui/people/groupPeople'
import { aPerson } from './person'

const inShort = (lines: readonly Line[]) =>
  lines.map((line) =>
    line.kind === 'person' ? line.person.actor.name : `[${line.affiliation}: ${line.people.length}]`,
  )

describe('groupedLinesOf', () => {
  it('puts the largest first, then by name, and those without an affiliation last however many', () => {
    const people = [
      aPerson('a'),
      aPerson('b', { affiliation: 'Zeta' }),
      aPerson('c', { affiliation: 'Beta' }),
      aPerson('d'),
      aPerson('e', { affiliation: 'Zeta' }),
      aPerson('f', { affiliation: 'Alfa' }),
      aPerson('g', { affiliation: ' ' }),
    ]
    expect(inShort(groupedLinesOf(people))).toEqual([
      '[Zeta: 2]',
      'b',
      'e',
      '[Alfa: 1]',
      'f',
      '[Beta: 1]',
      'c',
      '[: 3]',
      'a',
      'd',
      'g',
    ])
  })

  it('takes affiliations that differ in case and spaces for one', () => {
    const people = ['PT Laut', ' pt  laut', 'PT LAUT'].map((affiliation, index) =>
      aPerson(`p${index}`, { affiliation }),
    )
    expect(inShort(groupedLinesOf(people))).toEqual(['[PT Laut: 3]', 'p0', 'p1', 'p2'])
  })

  it('keeps the order within a group', () => {
    const people = ['z', 'a', 'm'].map((name) => aPerson(name, { affiliation: 'Alfa' }))
    expect(inShort(groupedLinesOf(people))).toEqual(['[Alfa: 3]', 'z', 'a', 'm'])
  })

  it('has no lines for nobody', () => {
    expect(groupedLinesOf([])).toEqual([])
    expect(linesOf([])).toEqual([])
  })
})

describe('sizesOf', () => {
  it('counts as the lines do', () => {
    const people = ['PT Laut', 'Zeta', ' pt  laut', '', ' '].map((affiliation, index) =>
      aPerson(`p${index}`, { affiliation }),
    )
    const sizes = sizesOf(people.map(({ actor }) => actor))
    const grouped = groupedLinesOf(people).flatMap((line) => (line.kind === 'group' ? [line] : []))
    expect(grouped.map(({ affiliation }) => sizes.get(affiliationKey(affiliation)))).toEqual([2, 1, 2])
    expect(grouped.map((line) => line.people.length)).toEqual([2, 1, 2])
  })
})
