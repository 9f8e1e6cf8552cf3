/** Where a person is in the rounds of questions, and what is remembered between them until the page is closed. */

import type { ActorId, CoalitionId, PairId, ResourceId } from '../network/ids'
import type { Level, ResourceKind } from '../network/scales'

export const rounds = ['exchanges', 'bins', 'pairs'] as const
export type Round = (typeof rounds)[number]

export const ratings = ['receptivity', 'trust', 'depth', 'stance', 'influence'] as const
export type Rating = (typeof ratings)[number]

export interface Pair {
  readonly a: ActorId
  readonly b: ActorId
}

export interface QuestionsState {
  readonly round: Round
  /** Of the resource that is asked about. */
  readonly kind: ResourceKind
  /** The resource chosen last, of each kind. */
  readonly resources: Readonly<Partial<Record<ResourceKind, ResourceId>>>
  /** Of the exchanges that the next answers make; null = not known. */
  readonly intensity: Level | null
  /** Whose receivers are asked for; null = the giver has to be picked. */
  readonly giver: ActorId | null
  readonly rating: Rating
  readonly coalition: CoalitionId | null
  /** Pairs that were said not to know each other: the network has no record for that. */
  readonly strangers: ReadonlyMap<PairId, Pair>
  /** Ids of ties that answers implied and of proposals that they took as begun: they go with the answer. */
  readonly implied: ReadonlySet<string>
}

export const firstQuestions: QuestionsState = {
  round: 'exchanges',
  kind: 'money',
  resources: {},
  intensity: null,
  giver: null,
  rating: 'receptivity',
  coalition: null,
  strangers: new Map(),
  implied: new Set(),
}
