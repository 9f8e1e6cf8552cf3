/** A row of the table of people, made up. */

import type { Coalition } from '../../../src/network/records'
import type { Level, ReceptivityLevel, Stance } from '../../../src/network/scales'
import type { Person } from '../../../src/ui/people/people'
import type { Sliced } from '../../../src/ui/people/slices'
import { aCoalition, anActor, aTie } from '../../builders'

interface PersonFields {
  readonly affiliation?: string
  readonly coalitions?: readonly string[]
  readonly offers?: readonly string[] | null
  readonly needs?: readonly string[] | null
  readonly level?: ReceptivityLevel | null
  /** none = no tie to me. */
  readonly trust?: Level | null | 'none'
  readonly stance?: Stance | null
  readonly influence?: Level | null
  readonly contacts?: number | null
}

export function aPerson(name: string, fields: PersonFields = {}): Person {
  const { affiliation = '', coalitions = [], offers = null, needs = null, contacts = null } = fields
  const { level = null, trust = 'none', stance = null, influence = null } = fields
  return {
    actor: anActor(name, { affiliation }),
    isMe: false,
    coalitions: coalitions.map((coalition): Coalition => aCoalition(coalition)),
    offers,
    needs,
    receptivity: level,
    toMe: trust === 'none' ? null : aTie('me', name, { trust }),
    stance,
    influence,
    contacts,
    contactsBefore: null,
  }
}

/** The result of work that may pause, without a pause. */
export function finished<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

export function namesOf(people: readonly Person[]): string {
  return people.map(({ actor }) => actor.name).join(' ')
}
