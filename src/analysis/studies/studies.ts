/** The studies a screen can ask for: computed while somebody looks at them, not with every change. */

import type { Network } from '../../network/network'
import type { Day } from '../../network/records'
import { findCommunities } from './communities'
import { findCuts } from './cuts'
import { findExchangeRoles } from './exchangeRoles'
import { findKeyPlayers } from './keyPlayers'
import { findNewTies } from './newTies'
import { findOpenness } from './openness'
import { findRoles } from './roles'
import { type StudySource, studySource } from './source'

/** One finder per study. A result can be cloned to another thread, and holds ids of the network it was found in. */
const finders = {
  communities: findCommunities,
  cuts: findCuts,
  exchangeRoles: findExchangeRoles,
  keyPlayers: findKeyPlayers,
  newTies: findNewTies,
  openness: findOpenness,
  roles: findRoles,
} satisfies Readonly<Record<string, (source: StudySource) => unknown>>

export type StudyName = keyof typeof finders
export type StudyResults = { readonly [Name in StudyName]: ReturnType<(typeof finders)[Name]> }

/** Pure: the same network and day give the same result, whatever the order of rows. Cost: see the finders. */
export function study<Name extends StudyName>(name: Name, network: Network, today: Day): StudyResults[Name] {
  return finders[name](studySource(network, today)) as StudyResults[Name]
}
