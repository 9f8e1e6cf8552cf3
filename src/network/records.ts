/** Every record of a network. All fields are always written: what is not known is null, never missing. */

import type {
  ActorId,
  CoalitionId,
  DealId,
  ExchangeId,
  GoalId,
  PairId,
  PlanId,
  ResourceId,
  TieId,
  TouchpointId,
} from './ids'
import type {
  ActorKind,
  CoalitionKind,
  DealStage,
  Depth,
  ExchangeStatus,
  Level,
  OpportunityMarkKind,
  Performance,
  PlanStatus,
  ReceptivityLevel,
  ResourceKind,
  Stance,
  TouchpointKind,
} from './scales'

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/** Words that may follow the language of the screen. What a person types is a plain string. */
export type Phrase = string | { readonly id: string; readonly en: string }

export interface Offer {
  readonly resource: ResourceId
  /** How much the actor can give; null = not entered. */
  readonly capacity: Level | null
}

export interface Need {
  readonly resource: ResourceId
  readonly urgency: Level | null
}

export interface Receptivity {
  readonly level: ReceptivityLevel
  readonly notedOn: Day
}

/** Where an actor stands towards one goal. */
export interface Standing {
  readonly goal: GoalId
  readonly stance: Stance | null
  readonly influence: Level | null
}

export interface Actor {
  readonly id: ActorId
  readonly kind: ActorKind
  readonly name: string
  /** The organisation the actor belongs to, as written by the person: free text. */
  readonly affiliation: string
  /** Industry or profession; resource aliases are per field. */
  readonly field: string
  readonly role: string
  /** What the actor is after, in words. */
  readonly aim: string
  readonly note: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  /** null = not known yet, [] = known to offer nothing. */
  readonly offers: readonly Offer[] | null
  /** null = not known yet ("find out" is a task), [] = known to need nothing. */
  readonly needs: readonly Need[] | null
  readonly receptivity: Receptivity | null
  readonly depth: Depth | null
  readonly standings: readonly Standing[]
  /** Ordered: the first is the main coalition, it gives the actor its colour. */
  readonly coalitions: readonly CoalitionId[]
  /** Where the data on this actor came from (UU 27/2022 asks for it). */
  readonly source: string
  /** Why it is kept. */
  readonly purpose: string
  readonly addedOn: Day
}

/** Where an actor lies on the map: its own record, so that moving does not touch the actor. */
export interface Place {
  readonly id: ActorId
  /** Map units: one is a CSS pixel at zoom 1. Finite. */
  readonly x: number
  readonly y: number
  /** Put there by a person: Arrange leaves it alone. */
  readonly pinned: boolean
}

export interface Coalition {
  readonly id: CoalitionId
  readonly name: string
  readonly kind: CoalitionKind
  readonly performance: Performance | null
  /** Index into the palette of coalition colours. */
  readonly colour: number
  readonly note: string
  /** Proposed by the app from the ties, not drawn by a person. */
  readonly computed: boolean
}

/** Two actors know each other. Undirected: at most one per pair. */
export interface Tie {
  readonly id: TieId
  readonly a: ActorId
  readonly b: ActorId
  readonly trust: Level | null
  readonly since: Day | null
  readonly until: Day | null
  readonly note: string
}

/** A flow of one resource from giver to receiver. */
export interface Exchange {
  readonly id: ExchangeId
  readonly giver: ActorId
  readonly receiver: ActorId
  readonly resource: ResourceId
  readonly intensity: Level | null
  readonly status: ExchangeStatus
  readonly begun: Day | null
  readonly ended: Day | null
  readonly note: string
}

/** Another name of a resource, as people of one field say it; field '' = everywhere. */
export interface Alias {
  readonly name: string
  readonly field: string
}

export interface Resource {
  readonly id: ResourceId
  readonly kind: ResourceKind
  readonly name: Phrase
  readonly aliases: readonly Alias[]
}

export interface Goal {
  readonly id: GoalId
  /** The question of the map while this goal is the current one. */
  readonly name: Phrase
  readonly requires: readonly Need[]
  readonly note: string
}

/** Exchanges that several parties agree on together. */
export interface Deal {
  readonly id: DealId
  readonly name: string
  readonly stage: DealStage
  readonly exchanges: readonly ExchangeId[]
  readonly since: Day
  readonly note: string
}

/** One dated contact with an actor. */
export interface Touchpoint {
  readonly id: TouchpointId
  readonly actor: ActorId
  readonly kind: TouchpointKind
  readonly on: Day
  /** Whom an introduction led to. */
  readonly introduced: ActorId | null
  readonly note: string
}

/** An opportunity that the person put off or does not want to see again. */
export interface OpportunityMark {
  readonly id: PairId
  readonly a: ActorId
  readonly b: ActorId
  readonly kind: OpportunityMarkKind
  readonly on: Day
  /** When a postponed one comes back; null for a dismissed one. */
  readonly until: Day | null
}

/** An introduction that the person means to ask for, along a path of ties. */
export interface Plan {
  readonly id: PlanId
  readonly a: ActorId
  readonly b: ActorId
  /** The introducer who is asked. */
  readonly connector: ActorId
  /** The chain along which the request travels to the connector: from me, or by way of me from another who is asked. */
  readonly path: readonly ActorId[]
  readonly status: PlanStatus
  readonly on: Day
  readonly note: string
}

/** What is said of the network as a whole: the only row of its table. */
export interface About {
  readonly id: 'about'
  readonly name: Phrase
  readonly me: ActorId | null
  readonly currentGoal: GoalId | null
  /** Thresholds the person changed, by the name of the constant they replace. */
  readonly thresholds: Readonly<Record<string, number>>
}
