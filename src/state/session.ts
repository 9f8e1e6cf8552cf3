/** What a person is doing right now: neither saved nor undone nor shared with other tabs. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ChosenIntroduction } from '../analysis/chosenIntroduction'
import { type Filter, noFilter } from '../network/filter'
import type { ActorId, CoalitionId, ExchangeId, PairId, TieId } from '../network/ids'
import type { Layout } from '../network/layout'
import type { Message } from '../network/message'
import type { Network } from '../network/network'
import { firstQuestions, type QuestionsState } from './questions'

/** Those that are always at hand, in the rail. */
export const mainViews = [
  'map',
  'people',
  'opportunities',
  'coalitions',
  'brokers',
  'goals',
  'today',
] as const
export const views = [...mainViews, 'questions', 'history'] as const
export type View = (typeof views)[number]

export type Tool = 'select' | 'lasso' | 'actor' | 'tie' | 'exchange'
/** The parts of the page of opportunities. */
export const opportunitiesTabs = ['pairs', 'gaps', 'rings', 'deals'] as const
export type OpportunitiesTab = (typeof opportunitiesTabs)[number]

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

export type Dialog =
  'import' | 'image' | 'sample' | 'networks' | 'restore' | 'shortcuts' | 'palette' | 'thresholds' | null

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

/**
 * The menu of the map or the table and where it was asked for, in CSS pixels of the window. It is about what is selected,
 * or how to align it, if not about the map as such.
 */
export interface ActionMenu {
  readonly about: 'map' | 'actor' | 'tie' | 'exchange' | 'coalition' | 'alignment'
  readonly x: number
  readonly y: number
  /** The button that opened it, of a row or of the selection; that one closes it, too. */
  readonly from?: ActorId | 'selection' | undefined
}

export interface SessionState {
  readonly view: View
  readonly tool: Tool
  /** With a drawing tool: the actor clicked first. */
  readonly drawingFrom: ActorId | null
  readonly selection: Selection
  /** What the quick line selected last: while that is the selection, nobody has chosen it. */
  readonly typed: Selection | null
  /** Whom a walk over the map by keyboard has come to. */
  readonly walkingAt: ActorId | null
  /** The opportunity in focus: its path is lit, the rest dims. */
  readonly opportunity: PairId | null
  /** The way of introducing its parties that a person chose; null, or that of another pair = the suggested one. */
  readonly introduction: ChosenIntroduction | null
  /** Ids of the actors, ties, exchanges and coalitions that stay lit while the rest dims; an opportunity goes first. */
  readonly spotlight: ReadonlySet<string> | null
  /** The ring in focus, by its id: it is drawn and lit, the rest dims. */
  readonly ring: string | null
  readonly opportunitiesTab: OpportunitiesTab
  readonly sketch: ExchangeSketch | null
  /** Which part of the network the map shows. */
  readonly filter: Filter
  /** What decides where actors lie on the map. */
  readonly layout: Layout
  /** The panel to choose the filter in is open. */
  readonly filterPanel: boolean
  /** What was just added and has no name of its own yet: its name field is ready to type into. */
  readonly naming: ActorId | CoalitionId | null
  /** The inspector is asked to open and to take the focus. */
  readonly editing: boolean
  readonly dialog: Dialog
  /** The line to draw by typing is open. */
  readonly quickLine: boolean
  /** What was typed for that line since it was asked for; null once its field has it. */
  readonly typedAhead: string | null
  readonly questions: QuestionsState
  readonly menu: ActionMenu | null
  readonly notices: readonly Notice[]
  /** Share of the arrangement that is done, 0..1; null while none runs. */
  readonly arranging: number | null
  /** Another tab brought a newer version: this one can only be read. */
  readonly outdated: boolean
  /** Loads the newer version of the app that is ready; null while there is none. */
  readonly newer: (() => void) | null
  /** What the browser withholds, as far as a person has to know. */
  readonly warning: 'insecure' | 'cannotStore' | 'damaged' | 'blocked' | null
  /** A network is open, or it is clear that none can be. */
  readonly ready: boolean
}

export type Session = StoreApi<SessionState>

export function createSession(): Session {
  const session = createStore<SessionState>(() => ({
    view: 'map',
    tool: 'select',
    drawingFrom: null,
    selection: nothingSelected,
    typed: null,
    walkingAt: null,
    opportunity: null,
    introduction: null,
    spotlight: null,
    ring: null,
    opportunitiesTab: 'pairs',
    sketch: null,
    filter: noFilter,
    layout: { by: 'hand' },
    filterPanel: false,
    naming: null,
    editing: false,
    dialog: null,
    quickLine: false,
    typedAhead: null,
    questions: firstQuestions,
    menu: null,
    notices: [],
    arranging: null,
    outdated: false,
    newer: null,
    warning: null,
    ready: false,
  }))
  // What a menu is about stays behind with its view.
  session.subscribe(({ view, menu }, before) => {
    if (menu && view !== before.view) session.setState({ menu: null })
  })
  return session
}

/** What does not outlive the network it is about. */
export const untouched: Partial<SessionState> = {
  selection: nothingSelected,
  opportunity: null,
  introduction: null,
  spotlight: null,
  ring: null,
  sketch: null,
  drawingFrom: null,
  filter: noFilter,
  layout: { by: 'hand' },
  questions: firstQuestions,
}

export function selectOnly(part: Partial<Selection>): Selection {
  return { ...nothingSelected, ...part }
}

/** An opportunity or a ring comes into focus, in place of whatever was lit. */
export function inFocus(
  focus: { readonly opportunity: PairId } | { readonly ring: string },
): Pick<SessionState, 'opportunity' | 'ring' | 'spotlight'> {
  return { opportunity: null, ring: null, spotlight: null, ...focus }
}

export function isNothing(selection: Selection): boolean {
  const { actors, ties, exchanges, coalitions } = selection
  return actors.size + ties.size + exchanges.size + coalitions.size === 0
}

/** What of it is there; the same where that is all. */
export function selectionIn(network: Network, selection: Selection): Selection {
  const { actors, ties, exchanges, coalitions } = selection
  const there = <Id>(ids: ReadonlySet<Id>, rows: ReadonlyMap<Id, unknown>): ReadonlySet<Id> =>
    new Set([...ids].filter((id) => rows.has(id)))
  const left = {
    actors: there(actors, network.actors),
    ties: there(ties, network.ties),
    exchanges: there(exchanges, network.exchanges),
    coalitions: there(coalitions, network.coalitions),
  }
  const isWhole = Object.keys(left).every(
    (key) => left[key as keyof Selection].size === selection[key as keyof Selection].size,
  )
  return isWhole ? selection : left
}
