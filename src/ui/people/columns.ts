/** The columns of the table of people: which there are and how wide they are. */

import { aboutOf, type Network } from '../../network/network'

/** In the order in which they stand. */
export const columns = [
  'name',
  'kind',
  'affiliation',
  'field',
  'role',
  'aim',
  'coalitions',
  'offers',
  'needs',
  'receptivity',
  'depth',
  'trust',
  'stance',
  'influence',
  'contacts',
] as const
export type Column = (typeof columns)[number]

/** In CSS pixels; those shown at first fit beside each other in a window of 1,280. The last one shown takes what is left, so that no other moves when the inspector opens. */
const columnWidths: Readonly<Record<Column, number>> = {
  name: 226,
  kind: 110,
  affiliation: 154,
  field: 140,
  role: 140,
  aim: 180,
  coalitions: 156,
  offers: 166,
  needs: 166,
  receptivity: 130,
  depth: 140,
  trust: 130,
  stance: 120,
  influence: 130,
  contacts: 102,
}

/** Those that mean something here: trust needs to know who I am, stance and influence a goal to stand towards. */
export function columnsFor(network: Network): readonly Column[] {
  const { me, currentGoal } = aboutOf(network)
  return columns.filter((column) => {
    if (column === 'trust') return me !== null
    return (column !== 'stance' && column !== 'influence') || currentGoal !== null
  })
}

/** Of these columns together, in CSS pixels. */
export function widthOfAll(shown: readonly Column[]): number {
  return shown.reduce((sum, column) => sum + columnWidths[column], 0)
}

/** The name gives way on a phone. A CSS length. */
export function widthOf(column: Column): string {
  return column === 'name' ? `min(${columnWidths.name}px, 54vw)` : `${columnWidths[column]}px`
}

/** The name always, and the chosen ones that mean something here. */
export function shownColumns(chosen: readonly string[], network: Network): readonly Column[] {
  return columnsFor(network).filter((column) => column === 'name' || chosen.includes(column))
}
