/** The scales on which a person rates things, and the closed lists of kinds. The order is the order shown. */

/** 1 (least) to 5 (most): trust, intensity, capacity, urgency, influence. */
export type Level = 1 | 2 | 3 | 4 | 5
export const levels = [1, 2, 3, 4, 5] as const satisfies readonly Level[]

/** How deeply I know an actor: 0 (by name only) to 5 (like family). */
export type Depth = 0 | Level
export const depths = [0, 1, 2, 3, 4, 5] as const satisfies readonly Depth[]

export const actorKinds = ['person', 'organisation'] as const
export type ActorKind = (typeof actorKinds)[number]

export const resourceKinds = [
  'money',
  'expertise',
  'time',
  'workplace',
  'legality',
  'information',
  'support',
  'goods',
] as const
export type ResourceKind = (typeof resourceKinds)[number]

/** Unknown receptivity is no level: it is the absence of a record. */
export const receptivityLevels = ['hungry', 'open', 'content', 'closed'] as const
export type ReceptivityLevel = (typeof receptivityLevels)[number]

export const stances = ['ally', 'sympathiser', 'neutral', 'sceptic', 'opponent'] as const
export type Stance = (typeof stances)[number]

export const exchangeStatuses = ['proposed', 'running', 'ended'] as const
export type ExchangeStatus = (typeof exchangeStatuses)[number]

export const coalitionKinds = ['family', 'company', 'department', 'informal'] as const
export type CoalitionKind = (typeof coalitionKinds)[number]

export const performances = ['under', 'on', 'over'] as const
export type Performance = (typeof performances)[number]

export const dealStages = ['idea', 'talking', 'agreed', 'running', 'ended'] as const
export type DealStage = (typeof dealStages)[number]

export const touchpointKinds = ['talked', 'asked', 'introduced'] as const
export type TouchpointKind = (typeof touchpointKinds)[number]

export const opportunityMarks = ['postponed', 'dismissed'] as const
export type OpportunityMarkKind = (typeof opportunityMarks)[number]

export const planStatuses = ['open', 'done', 'dropped'] as const
export type PlanStatus = (typeof planStatuses)[number]
