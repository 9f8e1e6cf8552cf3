/** Identities of records: UUIDs, branded so that an actor's id cannot stand where a tie's is meant. */

declare const brand: unique symbol
type Id<Noun extends string> = string & { readonly [brand]: Noun }

export type ActorId = Id<'actor'>
export type CoalitionId = Id<'coalition'>
export type TieId = Id<'tie'>
export type ExchangeId = Id<'exchange'>
export type ResourceId = Id<'resource'>
export type GoalId = Id<'goal'>
export type DealId = Id<'deal'>
export type TouchpointId = Id<'touchpoint'>
export type PlanId = Id<'plan'>
/** Identity of an unordered pair of actors, see {@link pairId}. */
export type PairId = Id<'pair'>

/**
 * A fresh random id (UUID version 4, 122 random bits).
 * `crypto.randomUUID` is withheld over plain http, `getRandomValues` is not.
 */
export function newId<T extends Id<string>>(): T {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as T
}

/** The one id of the unordered pair {a, b}: the same whichever way round it is asked. */
export function pairId(a: ActorId, b: ActorId): PairId {
  return (a < b ? `${a}|${b}` : `${b}|${a}`) as PairId
}
