/** Filters of the map, and how they are put into words. */

import type { Words } from '../id'

export const filter: Words['filter'] = {
  label: 'Filter',
  panel: 'Filter of this view',
  text: 'Words',
  textHint: 'name, field, role, resource, note…',
  day: 'As it was on',
  dayHint: 'What began later or was over is hidden; what has no dates stays.',
  facet: {
    kind: 'Kind',
    coalition: 'Coalition',
    field: 'Field',
    receptivity: 'Receptivity',
    stance: 'Stance',
    resource: 'Resource',
    trust: 'Trust',
    status: 'Exchanges',
  },
  none: { coalition: 'no coalition', field: 'no field noted', other: 'unknown' },
  shown: (shown: number, all: number) => `${shown} of ${all} actors shown`,
  nothing: 'No actor matches.',
  containing: (text: string) => `Words: “${text}”`,
  asOf: (day: string) => `As of ${day}`,
  around: (name: string, steps: number) =>
    `${name} and surroundings, ${steps} ${steps === 1 ? 'step' : 'steps'}`,
  fewerSteps: 'One step closer',
  moreSteps: 'One step further',
  without: (what: string) => `Remove filter ${what}`,
  showAll: 'Show all',
  focus: 'Focus on surroundings',
  close: 'Close filter',
  picture: (what: string) => `Only: ${what}.`,
  onlyThis: (what: string) => `Show only ${what}`,
  sizeBy: 'Size',
  colourBy: 'Colour',
  sizes: {
    influence: 'influence',
    brokerage: 'brokerage',
    volume: 'exchange volume',
    contacts: 'number of ties',
  },
  colours: { coalition: 'coalition', field: 'field', receptivity: 'receptivity', stance: 'stance' },
  largest: (amount: string) => `largest ${amount}`,
}
