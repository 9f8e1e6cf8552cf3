/** The shape of every record as it may come from outside; unknown keys are dropped. */

import * as z from 'zod/mini'
import { maxTextLength, type Rows, type TableName } from './network'
import {
  actorKinds,
  coalitionKinds,
  dealStages,
  depths,
  exchangeStatuses,
  levels,
  opportunityMarks,
  performances,
  planStatuses,
  receptivityLevels,
  resourceKinds,
  stances,
  touchpointKinds,
} from './scales'

const text = z.string().check(z.maxLength(maxTextLength))
const id = z.string().check(z.minLength(1), z.maxLength(100))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const level = z.literal(levels)
const texts = z.array(text)
const phrase = z.union([text, z.object({ id: text, en: text })])
const finite = z.number()

const orNull = z.nullable

const need = z.object({ resource: id, urgency: orNull(level) })
const offer = z.object({ resource: id, capacity: orNull(level) })

/**
 * Typed loosely on purpose: ids are branded in the code and plain strings in a file, which no schema can tell apart.
 * `test/network/format.test.ts` proves that each schema keeps every field of its record.
 */
export const schemas: Readonly<Record<TableName, z.ZodMiniType>> = {
  about: z.object({
    id: z.literal('about'),
    name: phrase,
    me: orNull(id),
    currentGoal: orNull(id),
    thresholds: z.record(text, finite),
  }),
  resources: z.object({
    id,
    kind: z.enum(resourceKinds),
    name: phrase,
    aliases: z.array(z.object({ name: text, field: text })),
  }),
  goals: z.object({ id, name: phrase, requires: z.array(need), note: text }),
  coalitions: z.object({
    id,
    name: text,
    kind: z.enum(coalitionKinds),
    performance: orNull(z.enum(performances)),
    colour: z.int().check(z.nonnegative()),
    note: text,
    computed: z.boolean(),
  }),
  actors: z.object({
    id,
    kind: z.enum(actorKinds),
    name: text.check(z.minLength(1)),
    affiliation: text,
    field: text,
    role: text,
    aim: text,
    note: text,
    emails: texts,
    phones: texts,
    links: texts,
    offers: orNull(z.array(offer)),
    needs: orNull(z.array(need)),
    receptivity: orNull(z.object({ level: z.enum(receptivityLevels), notedOn: day })),
    depth: orNull(z.literal(depths)),
    standings: z.array(z.object({ goal: id, stance: orNull(z.enum(stances)), influence: orNull(level) })),
    coalitions: z.array(id),
    source: text,
    purpose: text,
    addedOn: day,
  }),
  places: z.object({ id, x: finite, y: finite, pinned: z.boolean() }),
  ties: z.object({
    id,
    a: id,
    b: id,
    trust: orNull(level),
    since: orNull(day),
    until: orNull(day),
    note: text,
  }),
  exchanges: z.object({
    id,
    giver: id,
    receiver: id,
    resource: id,
    intensity: orNull(level),
    status: z.enum(exchangeStatuses),
    begun: orNull(day),
    ended: orNull(day),
    note: text,
  }),
  deals: z.object({
    id,
    name: text,
    stage: z.enum(dealStages),
    exchanges: z.array(id),
    since: day,
    note: text,
  }),
  touchpoints: z.object({
    id,
    actor: id,
    kind: z.enum(touchpointKinds),
    on: day,
    introduced: orNull(id),
    note: text,
  }),
  opportunityMarks: z.object({
    id,
    a: id,
    b: id,
    kind: z.enum(opportunityMarks),
    on: day,
    until: orNull(day),
  }),
  plans: z.object({
    id,
    a: id,
    b: id,
    connector: id,
    path: z.array(id),
    status: z.enum(planStatuses),
    on: day,
    note: text,
  }),
}

/** A row of `table` made of the allowed fields only, or the path of the first field that is wrong. */
export function parseRow<T extends TableName>(
  table: T,
  value: unknown,
): { readonly row: Rows[T] } | { readonly wrong: string } {
  const parsed = schemas[table].safeParse(value)
  if (parsed.success) return { row: parsed.data as Rows[T] }
  return { wrong: parsed.error.issues[0]?.path.join('.') ?? '' }
}
