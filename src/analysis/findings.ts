/** What the analyses say about a network: plain, cloneable data in which unknown is null or flagged, never zero. */

import type { ActorId, CoalitionId, PairId, PlanId, ResourceId } from '../network/ids'
import type { Day } from '../network/records'
import type { Level, ReceptivityLevel } from '../network/scales'
import type { CoalitionProposal } from './affiliations'
import type { Broker } from './brokers'
import type { HeldBackPair } from './heldBackPairs'
import type { Task, TrustTask, Unknowns } from './openQuestions'
import type { Thresholds } from './thresholds'
import type { TrackRecord } from './trackRecord'

/** Everything `analyse` finds. Maps hold every actor; lists are in the order in which they are to be shown. */
export interface Findings {
  /** The commit the network was at. */
  readonly seq: number
  /** The day to which receptivities have faded and from which days are counted. */
  readonly today: Day
  /** The values that acted, the person's own among them. */
  readonly thresholds: Thresholds
  readonly brokers: ReadonlyMap<ActorId, Broker>
  readonly receptivities: ReadonlyMap<ActorId, FadedReceptivity>
  /** Best first, at most `thresholds.listedOpportunities`. */
  readonly opportunities: readonly Opportunity[]
  /** How many there are in all, the ones not listed too. */
  readonly opportunityCount: number
  readonly heldBack: HeldBack
  /** The best few of each reason. */
  readonly heldBackPairs: readonly HeldBackPair[]
  readonly record: TrackRecord
  /** Most worth closing first, at most `thresholds.listedGaps`. */
  readonly gaps: readonly Gap[]
  readonly gapCount: number
  readonly tasks: readonly Task[]
  /** Most worth knowing first, a few only. */
  readonly trustTasks: readonly TrustTask[]
  readonly unknowns: Unknowns
  /** How many actors belong to no coalition: they introduce, but are no party to an opportunity. */
  readonly outsiders: number
  readonly coalitionProposals: readonly CoalitionProposal[]
}

/** A level as it counts today. */
export interface FadedReceptivity {
  /** Null = never noted, or noted so long ago that it counts as unknown. */
  readonly level: ReceptivityLevel | null
  /** What was noted, however old. */
  readonly noted: { readonly level: ReceptivityLevel; readonly on: Day } | null
  /** 0 (closed) to 1 (hungry just now). */
  readonly value: number
  /** Noted once, but too long ago: ask "still so?". */
  readonly expired: boolean
}

/** Two actors of different coalitions without a tie, both of whom would gain from one. */
export interface Opportunity {
  readonly pair: PairId
  /** By id: a < b. */
  readonly a: ActorId
  readonly b: ActorId
  /** 1 = best. */
  readonly rank: number
  /** 0..100: the weighted geometric mean of the five factors. */
  readonly score: number
  readonly factors: Factors
  /** What a would give b, and b would give a. */
  readonly gives: { readonly ab: Giving; readonly ba: Giving }
  /** Largest share of the introductions first, at most `thresholds.listedIntroducers`. */
  readonly introducers: readonly Introducer[]
  readonly introducerCount: number
  /** The path of most trust between the two: never longer than `thresholds.pathHops`, never through a closed actor. */
  readonly path: TrustPath
  readonly plan: IntroductionPlan | NoPlan
  /** An introduction of the two that is already planned. */
  readonly openPlan: PlanId | null
}

/** The five factors, each with its bar (value, 0..1), its exponent in the score and the numbers behind it. */
export interface Factors {
  readonly warmth: Factor & {
    /** Sum over all introducers of trust shared by the contacts they have to serve. */
    readonly introductions: number
  }
  readonly doors: Factor & {
    /** Contacts of a who share a coalition with b, and the reverse. */
    readonly aIntoB: number
    readonly bIntoA: number
    /** sqrt((1 + aIntoB)(1 + bIntoA)). */
    readonly openings: number
  }
  readonly reach: Factor & {
    /** Actors of other coalitions who come within two handshakes of a or b. */
    readonly actors: number
    /** The same for a typical pair. */
    readonly median: number
  }
  readonly fit: Factor & {
    /** Which part of b's urgencies a's offers meet, and the reverse; see `gives` for what is unknown. */
    readonly ab: number
    readonly ba: number
  }
  readonly openness: Factor & { readonly a: FadedReceptivity; readonly b: FadedReceptivity }
}

export interface Factor {
  readonly value: number
  readonly weight: number
}

/** What one party offers that the other needs. */
export interface Giving {
  readonly giver: ActorId
  readonly receiver: ActorId
  /** Largest amount first. */
  readonly matches: readonly Match[]
  /** Sum of the amounts. */
  readonly amount: number
  /** Sum of the receiver's urgencies; null = needs unknown. */
  readonly needed: number | null
  readonly offersUnknown: boolean
  readonly needsUnknown: boolean
}

/** A resource that one actor offers and another needs. */
export interface Match {
  readonly resource: ResourceId
  /** Null = not entered, counted as `thresholds.assumedLevel`. */
  readonly capacity: Level | null
  readonly urgency: Level | null
  /** min(capacity, urgency). */
  readonly amount: number
}

/** One actor, or two in a row, through whom a and b can be introduced. */
export interface Introducer {
  /** From a's side to b's side. */
  readonly actors: readonly [ActorId] | readonly [ActorId, ActorId]
  /** Their part of `introductions`: the product of `trusts` divided by the product of `contacts`. */
  readonly term: number
  /** The same as a fraction of the whole, 0..1. */
  readonly share: number
  /** The ties used, from a to b. */
  readonly links: readonly Link[]
  /** How many contacts each of the actors has to serve. */
  readonly contacts: readonly number[]
}

/** A tie on a path. */
export interface Link {
  readonly from: ActorId
  readonly to: ActorId
  /** 0..1. */
  readonly trust: number
  /** Not entered by the person, but derived from the exchanges. */
  readonly assumed: boolean
}

/** A chain of ties. */
export interface TrustPath {
  readonly actors: readonly ActorId[]
  readonly links: readonly Link[]
  /** Product of the trusts. */
  readonly trust: number
}

/** Whom I ask for an introduction along one chain of ties, and how I get to that person. */
export interface ChainPlan {
  readonly status: 'path'
  /** The actor to ask, of two the one whom I trust less; me when I know both parties. */
  readonly connector: ActorId
  /** Whom I ask, from a's side to b's; empty when I am the connector, two when I stand in the chain between them. */
  readonly asked: readonly Asked[]
  /** From me to the connector, or from the other one whom I ask by way of me; only me when I am the connector. */
  readonly path: TrustPath
  /** The tie that decides the verdict: of the path, or of my own in the chain where I stand in it. */
  readonly weakest: Link
  readonly verdict: Verdict
  /** Empty for askNow. */
  readonly reasons: readonly VerdictReason[]
}

/** One whom I ask for an introduction. */
export interface Asked {
  readonly actor: ActorId
  /** The parties that this actor brings: I am, or know, the other one. */
  readonly brings: readonly ActorId[]
}

/** The plan along the chain of the introducer with the largest share. */
export type IntroductionPlan = ChainPlan & { readonly introducer: Introducer }

/** noMe: the network does not say who I am. noPath: none of the introducers can be reached from me yet. */
export interface NoPlan {
  readonly status: 'noMe' | 'noPath'
}

/** findOut: nothing else stands in the way, but what a party would gain is not known. */
export type Verdict = 'askNow' | 'findOut' | 'warmFirst' | 'wait'

export type VerdictReason =
  | { readonly code: 'partyContent'; readonly actor: ActorId }
  | { readonly code: 'partyAskedRecently'; readonly actor: ActorId; readonly on: Day }
  | { readonly code: 'connectorOverused'; readonly actor: ActorId }
  | { readonly code: 'gainUnknown'; readonly actor: ActorId }
  | { readonly code: 'weakTrust'; readonly link: Link }
  | { readonly code: 'assumedTrust'; readonly link: Link }

/** Pairs that have introducers but are no opportunity, by the first reason that applies (in this order). */
export interface HeldBack {
  /** A party is closed. */
  readonly closed: number
  /** A proposed exchange is under way. */
  readonly proposed: number
  /** Their tie is over. */
  readonly parted: number
  /** One side is known to gain nothing. */
  readonly oneSided: number
  readonly dismissed: number
  /** Put off until a later day. */
  readonly postponed: number
}

/** How far two coalitions are from being connected as chance would have it; members of both are left out. */
export interface Gap {
  readonly a: CoalitionId
  readonly b: CoalitionId
  /** Ties between the members of only a and the members of only b. */
  readonly ties: number
  readonly possible: number
  /** Ties that chance would make, given how many contacts each has. */
  readonly expected: number
  /** 0 (as many ties as chance makes, or more) to 1 (none); null when a side has no ties or no members of its own. */
  readonly gap: number | null
  /** Mean of the best scores (0..100, at most three) of opportunities between them; null = no opportunity. */
  readonly meanBest: number | null
  /** gap × meanBest: what the list is ranked by. */
  readonly weight: number | null
  /** Fewest ties between a member of only a and one of only b; null = not connected. */
  readonly distance: number | null
}
