/** The order of the rows in the table of people. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns } from '../../../src/ui/people/columns'
import type { Person } from '../../../src/ui/people/people'
import { type Order, orderAfterClick, sortPeople } from '../../../src/ui/people/sortPeople'
import { aPerson, finished, namesOf } from './person'

const by = (column: Order['column'], direction: Order['direction'] = 'ascending') => ({ column, direction })

const sort = (people: readonly Person[], order: Order, language: 'id' | 'en') =>
  finished(sortPeople(people, order, language))

describe('sortPeople', () => {
  it('orders names as people do: case and accents aside, numbers by size', () => {
    const people = ['budi', 'Ani', 'Émile', 'Toko 10', 'Toko 9', 'Eko'].map((name) => aPerson(name))
    expect(namesOf(sort(people, by('name'), 'id'))).toBe('Ani budi Eko Émile Toko 9 Toko 10')
    expect(namesOf(sort(people, by('name', 'descending'), 'id'))).toBe('Toko 10 Toko 9 Émile Eko budi Ani')
  })

  it('puts the unknown last in both directions, and those with none just before', () => {
    const people = [
      aPerson('unknown', { needs: null }),
      aPerson('none', { needs: [] }),
      aPerson('ice', { needs: ['ice'] }),
      aPerson('boats', { needs: ['boats', 'ice'] }),
    ]
    expect(namesOf(sort(people, by('needs'), 'en'))).toBe('boats ice none unknown')
    expect(namesOf(sort(people, by('needs', 'descending'), 'en'))).toBe('ice boats none unknown')
  })

  it('orders receptivity by how ready they are, not by the word', () => {
    const people = [
      aPerson('d', { level: 'closed' }),
      aPerson('e'),
      aPerson('a', { level: 'hungry' }),
      aPerson('c', { level: 'content' }),
      aPerson('b', { level: 'open' }),
    ]
    expect(namesOf(sort(people, by('receptivity'), 'en'))).toBe('a b c d e')
    expect(namesOf(sort(people, by('receptivity', 'descending'), 'en'))).toBe('d c b a e')
  })

  it('orders contacts by number, equal ones by name whatever the direction', () => {
    const people = [
      aPerson('c', { contacts: 10 }),
      aPerson('b', { contacts: 9 }),
      aPerson('a', { contacts: 9 }),
      aPerson('d', { contacts: 0 }),
    ]
    expect(namesOf(sort(people, by('contacts', 'descending'), 'en'))).toBe('c a b d')
    expect(namesOf(sort(people, by('contacts'), 'en'))).toBe('d a b c')
  })

  it('puts whom I have no tie to before those whose trust is unknown, and both after the rated', () => {
    const people = [
      aPerson('stranger'),
      aPerson('unrated', { trust: null }),
      aPerson('b', { trust: 2 }),
      aPerson('a', { trust: 5 }),
    ]
    expect(namesOf(sort(people, by('trust', 'descending'), 'en'))).toBe('a b stranger unrated')
  })

  it('orders stances from ally to opponent', () => {
    const people = [aPerson('c', { stance: 'opponent' }), aPerson('d'), aPerson('a', { stance: 'ally' })]
    expect(namesOf(sort(people, by('stance'), 'en'))).toBe('a c d')
  })

  it('counts a blank affiliation as unknown', () => {
    const people = [aPerson('a', { affiliation: '  ' }), aPerson('b', { affiliation: 'Zeta' })]
    expect(namesOf(sort(people, by('affiliation', 'descending'), 'en'))).toBe('b a')
  })

  it('loses and adds nobody, and gives the same order whatever it starts from', () => {
    const person = fc.record({
      needs: fc.option(fc.array(fc.constantFrom('ice', 'boats'), { maxLength: 2 })),
      contacts: fc.option(fc.nat(3)),
      affiliation: fc.constantFrom('', 'Alfa', 'Beta'),
    })
    fc.assert(
      fc.property(
        fc.array(person, { size: 'medium' }),
        fc.constantFrom(...columns),
        fc.constantFrom<Order['direction'][]>('ascending', 'descending'),
        (fields, column, direction) => {
          const people = fields.map((each, index) => aPerson(`p${index}`, each))
          const order = { column, direction }
          const sorted = sort(people, order, 'id')
          expect(new Set(sorted)).toEqual(new Set(people))
          expect(sorted).toHaveLength(people.length)
          expect(sort(people.toReversed(), order, 'id')).toEqual(sorted)
        },
      ),
    )
  })
})

describe('orderAfterClick', () => {
  it('turns the same column round and begins another one anew', () => {
    expect(orderAfterClick(by('name'), 'name')).toEqual(by('name', 'descending'))
    expect(orderAfterClick(by('name', 'descending'), 'name')).toEqual(by('name'))
    expect(orderAfterClick(by('name', 'descending'), 'needs')).toEqual(by('needs'))
  })

  it('shows those with most contacts first', () => {
    expect(orderAfterClick(by('name'), 'contacts')).toEqual(by('contacts', 'descending'))
  })
})
