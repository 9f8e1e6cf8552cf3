/** The order of the rows in the table of people. */

import type { Language } from '../../i18n/numbers'
import { receptivityLevels } from '../../network/scales'
import type { Person } from './people'

export const columns = [
  'name',
  'affiliation',
  'coalitions',
  'offers',
  'needs',
  'receptivity',
  'contacts',
] as const
export type Column = (typeof columns)[number]

export interface Order {
  readonly column: Column
  readonly direction: 'ascending' | 'descending'
}

/** The order after a click on a column's heading: the other way round, or by that column. Most contacts come first. */
export function orderAfterClick(order: Order, column: Column): Order {
  if (column !== order.column)
    return { column, direction: column === 'contacts' ? 'descending' : 'ascending' }
  return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' }
}

/**
 * The people in the order asked for. In both directions those of whom nothing is known come last, and just before
 * them those who are known to have none; equal ones are in the order of their names. O(n log n).
 */
export function sortPeople(
  people: readonly Person[],
  { column, direction }: Order,
  language: Language,
): readonly Person[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const sign = direction === 'ascending' ? 1 : -1
  const keyed = people.map((person) => ({ person, key: keyOf(person, column) }))
  keyed.sort((one, other) => {
    const [a, b] = [one.key, other.key]
    if (a.rank !== b.rank) return a.rank - b.rank
    const difference =
      typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value
        : collator.compare(String(a.value), String(b.value))
    return sign * difference || collator.compare(one.person.actor.name, other.person.actor.name)
  })
  return keyed.map(({ person }) => person)
}

interface Key {
  /** 0 = something to compare, 1 = known to be none, 2 = unknown. */
  readonly rank: 0 | 1 | 2
  readonly value: string | number
}

function keyOf({ actor, coalitions, offers, needs, receptivity, contacts }: Person, column: Column): Key {
  switch (column) {
    case 'name':
      return { rank: 0, value: actor.name }
    case 'affiliation':
      return listKey(actor.affiliation.trim() === '' ? null : [actor.affiliation.trim()])
    case 'coalitions':
      return listKey(coalitions.map(({ name }) => name))
    case 'offers':
      return listKey(offers)
    case 'needs':
      return listKey(needs)
    case 'receptivity': {
      const level = receptivity?.level ?? null
      return level === null ? unknown : { rank: 0, value: receptivityLevels.indexOf(level) }
    }
    case 'contacts':
      return contacts === null ? unknown : { rank: 0, value: contacts }
  }
}

const unknown: Key = { rank: 2, value: '' }

function listKey(names: readonly string[] | null): Key {
  if (names === null) return unknown
  return { rank: names.length === 0 ? 1 : 0, value: names.join(', ') }
}
