/** What a person is doing right now: neither saved nor undone nor shared with other tabs. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ActorId, CoalitionId, ExchangeId, PairId, TieId } from '../network/ids'
import type { Message } from '../network/message'

export const views = ['map', 'people', 'opportunities', 'coalitions', 'goals', 'today'] as const
export type View = (typeof views)[number]

/** The parts of the page of opportunities. */
export const opportunitiesTabs = ['pairs', 'gaps', 'rings', 'deals'] as const
export type OpportunitiesTab = (typeof opportunitiesTabs)[number]

export type Tool = 'select' | 'actor' | 'tie' | 'exchange'

export interface Selection {
  readonly actors: ReadonlySet<ActorId>
  readonly ties: ReadonlySet<TieId>
  readonly exchanges: ReadonlySet<ExchangeId>
  readonly coalitions: ReadonlySet<CoalitionId>
}

export const nothingSelected: Selection = {
  actors: new Set(),
  ties: new Set(),
  exchanges: new Set(),
  coalitions: new Set(),
}

export type Dialog = 'import' | 'image' | 'sample' | 'networks' | 'restore' | 'shortcuts' | null

/** An exchange that is drawn but not described yet. */
export interface ExchangeSketch {
  readonly giver: ActorId
  readonly receiver: ActorId
  readonly proposed: boolean
}

export interface Notice {
  readonly id: string
  readonly tone: 'info' | 'problem'
  readonly message: Message
}

/** The map's menu: what it is about and where it was asked for, in CSS pixels of the window. */
export interface MapMenu {
  readonly actor: ActorId | null
  readonly x: number
  readonly y: number
}

export interface SessionState {
  readonly view: View
  readonly tool: Tool
  /** With a drawing tool: the actor clicked first. */
  readonly drawingFrom: ActorId | null
  readonly selection: Selection
  /** The opportunity in focus: its path is lit, the rest dims. */
  readonly opportunity: PairId | null
  /** The ring in focus, by its id: it is drawn and lit, the rest dims. */
  readonly ring: string | null
  readonly opportunitiesTab: OpportunitiesTab
  readonly sketch: ExchangeSketch | null
  /** What was just added and has no name of its own yet: its name field is ready to type into. */
  readonly naming: ActorId | CoalitionId | null
  readonly dialog: Dialog
  /** The line to draw by typing is open. */
  readonly quickLine: boolean
  readonly menu: MapMenu | null
  readonly notices: readonly Notice[]
  /** Share of the arrangement that is done, 0..1; null while none runs. */
  readonly arranging: number | null
  /** Another tab brought a newer version: this one can only be read. */
  readonly outdated: boolean
  /** What the browser withholds, as far as a person has to know. */
  readonly warning: 'insecure' | 'cannotStore' | 'damaged' | 'blocked' | null
  /** A network is open, or it is clear that none can be. */
  readonly ready: boolean
}

export type Session = StoreApi<SessionState>

export function createSession(): Session {
  return createStore<SessionState>(() => ({
    view: 'map',
    tool: 'select',
    drawingFrom: null,
    selection: nothingSelected,
    opportunity: null,
    ring: null,
    opportunitiesTab: 'pairs',
    sketch: null,
    naming: null,
    dialog: null,
    quickLine: false,
    menu: null,
    notices: [],
    arranging: null,
    outdated: false,
    warning: null,
    ready: false,
  }))
}

export function selectOnly(part: Partial<Selection>): Selection {
  return { ...nothingSelected, ...part }
}

export function isNothing(selection: Selection): boolean {
  const { actors, ties, exchanges, coalitions } = selection
  return actors.size + ties.size + exchanges.size + coalitions.size === 0
}
