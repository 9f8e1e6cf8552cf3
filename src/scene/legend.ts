/** The legend: a swatch for everything that occurs in a picture, and nothing else. */

import type { Facet } from '../network/filter'
import type { ActorKind, ExchangeStatus, ReceptivityLevel, ResourceKind, Stance } from '../network/scales'
import { actorKinds, receptivityLevels, resourceKinds } from '../network/scales'
import type { Colouring } from './colours'
import type { Flow } from './edges'
import { iconAt } from './icons'
import { actorBorder, exchangeDash, exchangeOpacity, meBorder, squareOf, tieWidth } from './language'
import type { Mark } from './marks'
import { boxMark, circleMark, pathMark } from './marks'
import { headSteps } from './curves'
import type { Palette } from './palette'
import { questionMark, receptivityMark } from './receptivity'
import type { SizeMeasure } from './sizes'
import type { Spot } from './spots'

export type LegendCode =
  | ActorKind
  | 'me'
  | 'secondCoalition'
  | `size.${SizeMeasure}`
  | `colour.${ReceptivityLevel | Stance | 'field'}`
  | ReceptivityLevel
  | 'needsUnknown'
  | 'tie'
  | `resource.${ResourceKind}`
  | Exclude<ExchangeStatus, 'running'>
  | 'opportunity'
  | 'introduction'
  | 'ring'
  | 'gap'
  | 'broker'

export const legendGroups = ['actors', 'colours', 'receptivity', 'bridging', 'exchanges'] as const
export type LegendGroup = (typeof legendGroups)[number]

export interface LegendEntry {
  readonly code: LegendCode
  readonly group: LegendGroup
  /** In place of the words for its code: what a person typed. */
  readonly text?: string
  /** The amount at the top of a scale. */
  readonly top?: number
  /** What to filter by to see only this. */
  readonly facet?: { readonly name: Facet; readonly value: string }
  /** Drawn around the origin, within 14 to either side and 8 up and down. */
  readonly swatch: readonly Mark[]
}

/** What a picture shows. */
export interface LegendInput {
  readonly palette: Palette
  readonly sizeBy: SizeMeasure
  /** The amount at the top of the scale of sizes; null = five levels. */
  readonly topOfScale: number | null
  readonly colouring: Colouring
  readonly spots: readonly Spot[]
  /** Levels as they count today. */
  readonly levels: ReadonlySet<ReceptivityLevel | null>
  readonly flows: readonly Flow[]
  readonly ties: boolean
  readonly opportunities: boolean
  readonly introduction: boolean
  readonly ring: boolean
  readonly gaps: boolean
  readonly brokers: boolean
}

/** The entries in the order shown. O(spots + exchanges). */
export function legendOf(input: LegendInput): readonly LegendEntry[] {
  const { palette, spots, flows } = input
  const kinds = new Set(flows.map(({ resource }) => resource.kind))
  const statuses = new Set(flows.map(({ exchange }) => exchange.status))
  const entries: LegendEntry[] = []
  const add = (
    occurs: boolean,
    group: LegendGroup,
    code: LegendCode,
    swatch: () => readonly Mark[],
    more: Pick<LegendEntry, 'text' | 'top' | 'facet'> = {},
  ) => {
    if (occurs) entries.push({ code, group, swatch: swatch(), ...more })
  }
  for (const kind of actorKinds) {
    const occurs = spots.some(({ actor, isMe }) => actor.kind === kind && !isMe)
    add(occurs, 'actors', kind, () => [kindSwatch(kind, palette)], {
      facet: { name: 'kind', value: kind },
    })
  }
  add(
    spots.some(({ isMe }) => isMe),
    'actors',
    'me',
    () => meSwatch(palette),
  )
  add(
    spots.some(({ second }) => second !== null),
    'actors',
    'secondCoalition',
    () => [
      circleMark(0, 0, 7, { fill: palette.coalitions[0]! }),
      circleMark(0, 0, 2.9, { fill: palette.coalitions[1]!, stroke: palette.map, lineWidth: 1.5 }),
    ],
  )
  const sizes = new Set(spots.map(({ radius }) => radius))
  add(
    sizes.size > 1,
    'actors',
    `size.${input.sizeBy}`,
    () => sizeSwatch(palette),
    input.topOfScale === null ? {} : { top: input.topOfScale },
  )
  entries.push(...colourEntries(input))
  for (const level of receptivityLevels) {
    const swatch = () => receptivityMark(level, 0, 0, palette, null)
    add(input.levels.has(level), 'receptivity', level, swatch, {
      facet: { name: 'receptivity', value: level },
    })
  }
  const asked = spots.some(({ actor, isMe }) => actor.needs === null && !isMe)
  add(asked, 'receptivity', 'needsUnknown', () => questionMark(0, 0, palette, null))
  const amber = { stroke: palette.opportunity, cap: 'round' } as const
  add(input.opportunities, 'bridging', 'opportunity', () => [
    line(palette.opportunity, { lineWidth: 7, cap: 'round', opacity: 0.2 }),
    line(palette.opportunity, { lineWidth: 2.2, cap: 'round', dash: [0.1, 5.4] }),
  ])
  add(input.introduction, 'bridging', 'introduction', () => [
    line(palette.opportunity, { lineWidth: 8, opacity: 0.34, cap: 'round' }),
    line(palette.tie, { lineWidth: 1.6 }),
  ])
  add(input.ring, 'bridging', 'ring', () => [
    line(palette.opportunity, { lineWidth: 9, cap: 'round', opacity: 0.24 }),
    ...arrow(palette.opportunity),
  ])
  add(input.gaps, 'bridging', 'gap', () => [
    pathMark(across(0), { ...amber, lineWidth: 13, opacity: 0.22, cap: 'butt' }),
  ])
  add(input.brokers, 'bridging', 'broker', () => [
    circleMark(0, 0, 5.5, { stroke: palette.halo, lineWidth: 4, opacity: 0.3 }),
    circleMark(0, 0, 7.5, { stroke: palette.halo, lineWidth: 1, opacity: 0.85 }),
    circleMark(0, 0, 3, { fill: palette.loner }),
  ])
  add(input.ties, 'exchanges', 'tie', () => [
    line(palette.tie, { lineWidth: tieWidth(1) }, -3),
    line(palette.tie, { lineWidth: tieWidth(5) }, 3),
  ])
  for (const kind of resourceKinds) {
    const colour = palette.resources[kind]
    const swatch = () => [...arrow(colour), ...iconAt(kind, -3, 0, colour, palette)]
    add(kinds.has(kind), 'exchanges', `resource.${kind}`, swatch, {
      facet: { name: 'resource', value: kind },
    })
  }
  for (const status of ['proposed', 'ended'] as const) {
    const swatch = () => arrow(palette.ink, exchangeDash(status), exchangeOpacity(status))
    add(statuses.has(status), 'exchanges', status, swatch, { facet: { name: 'status', value: status } })
  }
  return entries
}

/** The colours that occur, where they stand for something else than the coalitions named at their outlines. */
function colourEntries({ colouring, spots }: LegendInput): readonly LegendEntry[] {
  const { measure, scale } = colouring
  if (measure === 'coalition') return []
  const seen = new Set(spots.map(({ colour }) => colour))
  return scale
    .filter(({ colour }) => seen.has(colour))
    .map(({ value, colour }) => ({
      code: measure === 'field' ? 'colour.field' : `colour.${value as ReceptivityLevel | Stance}`,
      group: 'colours',
      swatch: [circleMark(0, 0, 6.5, { fill: colour })],
      facet: { name: measure, value },
      ...(measure === 'field' ? { text: value } : {}),
    }))
}

function kindSwatch(kind: ActorKind, palette: Palette): Mark {
  const style = { fill: palette.loner, stroke: palette.map, lineWidth: actorBorder }
  if (kind === 'person') return circleMark(0, 0, 7.5, style)
  const { side, corner } = squareOf(7.5)
  return boxMark({ x: -side / 2, y: -side / 2, width: side, height: side }, corner, style)
}

function meSwatch(palette: Palette): readonly Mark[] {
  return [
    circleMark(0, 0, 7, { stroke: palette.ink, lineWidth: meBorder / 4 }),
    circleMark(0, 0, 4.2, { fill: palette.ink }),
  ]
}

function sizeSwatch(palette: Palette): readonly Mark[] {
  return [
    circleMark(-10, 0, 2.8, { fill: palette.loner }),
    circleMark(-2, 0, 4.6, { fill: palette.loner }),
    circleMark(9, 0, 6.4, { fill: palette.loner }),
  ]
}

function across(y: number) {
  return [
    { kind: 'move', x: -12, y },
    { kind: 'line', x: 12, y },
  ] as const
}

function line(stroke: string, style: Parameters<typeof pathMark>[1], y = 0): Mark {
  return pathMark(across(y), { stroke, ...style })
}

function arrow(colour: string, dash: readonly number[] = [], opacity = 1): readonly Mark[] {
  const shaft = [
    { kind: 'move', x: -13, y: 0 },
    { kind: 'line', x: 8, y: 0 },
  ] as const
  return [
    pathMark(shaft, { stroke: colour, lineWidth: 2, dash, opacity }),
    pathMark(headSteps({ x: 14, y: 0 }, { x: 0, y: 0 }, 7, 7), { fill: colour, opacity }),
  ]
}
