/** Chains of ties along which an introduction can travel, and the plan to ask for one: parts of the findings. */

import type { ActorId } from '../network/ids'
import type { Day } from '../network/records'

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
  /** One of them is asked too much already. */
  readonly overused: boolean
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

/** Whom I ask for the introduction, and how I get to that person. */
export interface IntroductionPlan {
  readonly status: 'path'
  /** The actor to ask; me when I know enough of them to introduce them myself. */
  readonly connector: ActorId
  /** The chain between the parties that the connector belongs to. */
  readonly introducer: Introducer
  /** From me to the connector; only me when I am the connector. */
  readonly path: TrustPath
  /** The tie on the path that decides the verdict: my own into the chain when I am the connector. */
  readonly weakest: Link
  readonly verdict: Verdict
  /** Empty for askNow. */
  readonly reasons: readonly VerdictReason[]
  /** The connector is asked too much already. */
  readonly overused: boolean
}

/** noMe: the network does not say who I am. noPath: none of the introducers can be reached from me yet. */
export interface NoPlan {
  readonly status: 'noMe' | 'noPath'
}

export type Verdict = 'askNow' | 'warmFirst' | 'wait'

export type VerdictReason =
  | { readonly code: 'partyContent'; readonly actor: ActorId }
  | { readonly code: 'partyAskedRecently'; readonly actor: ActorId; readonly on: Day }
  | { readonly code: 'weakTrust'; readonly link: Link }
  | { readonly code: 'assumedTrust'; readonly link: Link }
