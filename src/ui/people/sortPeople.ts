/** The order of the rows in the table of people. */

import type { Language } from '../../i18n/numbers'
import { actorKinds, receptivityLevels, stances } from '../../network/scales'
import type { Column } from './columns'
import type { Person } from './people'
import { mapped, type Sliced, sorted } from './slices'

export interface Order {
  readonly column: Column
  readonly direction: 'ascending' | 'descending'
}

/** Numbers of which the most come first. */
const mostFirst: ReadonlySet<Column> = new Set(['contacts', 'depth', 'trust', 'influence'])

/** The order after a click on a column's heading: the other way round, or by that column. */
export function orderAfterClick(order: Order, column: Column): Order {
  if (column !== order.column)
    return { column, direction: mostFirst.has(column) ? 'descending' : 'ascending' }
  return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' }
}

/**
 * The people in the order asked for. In both directions those of whom nothing is known come last, and just before
 * them those who are known to have none; equal ones are in the order of their names. O(n log n).
 */
export function* sortPeople(
  people: readonly Person[],
  { column, direction }: Order,
  language: Language,
): Sliced<readonly Person[]> {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const sign = direction === 'ascending' ? 1 : -1
  const keyed = yield* mapped(people, (person) => ({ person, key: keyOf(person, column) }))
  const inOrder = yield* sorted(keyed, (one, other) => {
    const [a, b] = [one.key, other.key]
    if (a.rank !== b.rank) return a.rank - b.rank
    const difference =
      typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value
        : collator.compare(String(a.value), String(b.value))
    return sign * difference || collator.compare(one.person.actor.name, other.person.actor.name)
  })
  return inOrder.map(({ person }) => person)
}

interface Key {
  /** 0 = something to compare, 1 = known to be none, 2 = unknown. */
  readonly rank: 0 | 1 | 2
  readonly value: string | number
}

const unknown: Key = { rank: 2, value: '' }
const none: Key = { rank: 1, value: '' }

function keyOf(person: Person, column: Column): Key {
  const { actor, coalitions, offers, needs, receptivity, toMe, stance, influence, contacts } = person
  switch (column) {
    case 'name':
      return { rank: 0, value: actor.name }
    case 'affiliation':
    case 'field':
    case 'role':
    case 'aim':
      return textKey(actor[column])
    case 'kind':
      return { rank: 0, value: actorKinds.indexOf(actor.kind) }
    case 'coalitions':
      return listKey(coalitions.map(({ name }) => name))
    case 'offers':
      return listKey(offers)
    case 'needs':
      return listKey(needs)
    case 'receptivity':
      return scaleKey(receptivity, receptivityLevels)
    case 'stance':
      return scaleKey(stance, stances)
    case 'depth':
      return numberKey(actor.depth)
    case 'trust':
      return toMe === null ? none : numberKey(toMe.trust)
    case 'influence':
      return numberKey(influence)
    case 'contacts':
      return numberKey(contacts)
  }
}

function textKey(text: string): Key {
  return text.trim() === '' ? unknown : { rank: 0, value: text.trim() }
}

function listKey(names: readonly string[] | null): Key {
  if (names === null) return unknown
  return names.length === 0 ? none : { rank: 0, value: names.join(', ') }
}

function scaleKey<T extends string>(level: T | null, scale: readonly T[]): Key {
  return level === null ? unknown : { rank: 0, value: scale.indexOf(level) }
}

function numberKey(value: number | null): Key {
  return value === null ? unknown : { rank: 0, value }
}
