/** A row of the table of people, made up. */

import type { Coalition } from '../../../src/network/records'
import type { ReceptivityLevel } from '../../../src/network/scales'
import type { Person } from '../../../src/ui/people/people'
import { aCoalition, anActor } from '../../builders'

interface PersonFields {
  readonly affiliation?: string
  readonly coalitions?: readonly string[]
  readonly offers?: readonly string[] | null
  readonly needs?: readonly string[] | null
  readonly level?: ReceptivityLevel
  readonly contacts?: number | null
}

export function aPerson(name: string, fields: PersonFields = {}): Person {
  const { affiliation = '', coalitions = [], offers = null, needs = null, level, contacts = null } = fields
  return {
    actor: anActor(name, { affiliation }),
    coalitions: coalitions.map((coalition): Coalition => aCoalition(coalition)),
    offers,
    needs,
    receptivity: level
      ? { level, noted: { level, on: '2026-11-01' }, value: 0.5, expired: false }
      : { level: null, noted: null, value: 0.5, expired: false },
    contacts,
  }
}

export function namesOf(people: readonly Person[]): string {
  return people.map(({ actor }) => actor.name).join(' ')
}
