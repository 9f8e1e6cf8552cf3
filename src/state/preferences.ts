/** What is remembered on this device only: language, theme, the panels, what map and table show. */

import { createStore, type StoreApi } from 'zustand/vanilla'

export interface PreferencesState {
  readonly language: 'id' | 'en'
  /** system = as the device is set. */
  readonly theme: 'system' | 'light' | 'dark'
  /** Shortcuts of a single character, such as A, work. */
  readonly singleKeys: boolean
  readonly showGaps: boolean
  readonly showBrokers: boolean
  readonly showOpportunities: boolean
  /** What size and colour of the actors stand for. */
  readonly sizeBy: string
  readonly colourBy: string
  /** null = as there is room: closed on a phone. */
  readonly legendOpen: boolean | null
  /** Columns of the table of people that are shown besides the name. */
  readonly peopleColumns: readonly string[]
  /** The network that was open last. */
  readonly network: string | null
  /** Whether it was large when it was seen last. */
  readonly large: boolean
  /** Which part of it was on the screen. */
  readonly view: { readonly zoom: number; readonly x: number; readonly y: number } | null
}

export type Preferences = StoreApi<PreferencesState>

const key = 'simpul.preferences'
const defaults: PreferencesState = {
  language: 'id',
  theme: 'system',
  singleKeys: true,
  showGaps: true,
  showBrokers: true,
  showOpportunities: true,
  sizeBy: 'influence',
  colourBy: 'coalition',
  legendOpen: null,
  peopleColumns: ['affiliation', 'coalitions', 'offers', 'needs', 'receptivity', 'contacts'],
  network: null,
  large: false,
  view: null,
}

/** Where the browser withholds storage, preferences last as long as the page. */
export function createPreferences(storage: Pick<Storage, 'getItem' | 'setItem'> | null): Preferences {
  const preferences = createStore<PreferencesState>(() => ({ ...defaults, ...read(storage) }))
  preferences.subscribe((state) => {
    try {
      storage?.setItem(key, JSON.stringify(state))
    } catch {
      // a full or forbidden storage: nothing of the network is lost
    }
  })
  return preferences
}

function read(storage: Pick<Storage, 'getItem'> | null): Partial<PreferencesState> {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(key) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const known = Object.entries(stored).filter(
      ([name, value]) => name in defaults && isLike(value, defaults[name as keyof PreferencesState]),
    )
    return Object.fromEntries(known)
  } catch {
    return {}
  }
}

function isLike(value: unknown, example: unknown): boolean {
  if (Array.isArray(example)) return Array.isArray(value) && value.every((each) => typeof each === 'string')
  if (example !== null) return typeof value === typeof example
  return ['string', 'boolean'].includes(typeof value) || isView(value)
}

function isView(value: unknown): boolean {
  const numbers = typeof value === 'object' && value !== null ? Object.values(value) : []
  return numbers.length === 3 && numbers.every(Number.isFinite)
}
