/** What the colour of an actor stands for: its main coalition, or another thing that is known of it. */

import type { Findings } from '../analysis/findings'
import type { Network } from '../network/network'
import { aboutOf } from '../network/network'
import type { Actor } from '../network/records'
import { receptivityLevels, stances } from '../network/scales'
import type { Palette } from './palette'
import { coalitionColour } from './palette'
import { levelOf } from './levels'

export const colourMeasures = ['coalition', 'field', 'receptivity', 'stance'] as const
export type ColourMeasure = (typeof colourMeasures)[number]

export interface Colouring {
  readonly measure: ColourMeasure
  readonly colourOf: (actor: Actor) => string
  /** The values that have a colour of their own, in the order of the legend; none by coalition: outlines carry names. */
  readonly scale: readonly { readonly value: string; readonly colour: string }[]
}

/**
 * The colour of each actor by the measure chosen; what is not known has a grey of its own.
 * O(actors) once, then O(1) for each.
 */
export function colouringBy(
  measure: ColourMeasure,
  network: Network,
  findings: Pick<Findings, 'receptivities'> | null,
  palette: Palette,
): Colouring {
  if (measure === 'coalition') {
    const colourOf = ({ coalitions: [main] }: Actor) => {
      const coalition = main && network.coalitions.get(main)
      return coalition ? coalitionColour(palette, coalition.colour) : palette.loner
    }
    return { measure, colourOf, scale: [] }
  }
  const { valueOf, scale } = scaleOf(measure, network, findings, palette)
  const colours = new Map(scale.map(({ value, colour }) => [value, colour]))
  return { measure, colourOf: (actor) => colours.get(valueOf(actor) ?? '') ?? palette.tie, scale }
}

function scaleOf(
  measure: Exclude<ColourMeasure, 'coalition'>,
  network: Network,
  findings: Pick<Findings, 'receptivities'> | null,
  palette: Palette,
): { readonly valueOf: (actor: Actor) => string | null; readonly scale: Colouring['scale'] } {
  const { danger, focus, ok, opportunity, coalitions } = palette
  if (measure === 'field') {
    const valueOf = ({ field }: Actor) => field.trim() || null
    const scale = commonest(network, valueOf, coalitions.length).map((value, i) => ({
      value,
      colour: coalitions[i]!,
    }))
    return { valueOf, scale }
  }
  const inOrder = (values: readonly string[], colours: readonly string[]) =>
    values.map((value, i) => ({ value, colour: colours[i]! }))
  if (measure === 'receptivity') {
    const scale = inOrder(receptivityLevels, [opportunity, ok, focus, danger])
    return { valueOf: (actor) => levelOf(actor, findings), scale }
  }
  const { currentGoal } = aboutOf(network)
  const valueOf = ({ standings }: Actor) => standings.find(({ goal }) => goal === currentGoal)?.stance ?? null
  return { valueOf, scale: inOrder(stances, [focus, coalitions[2]!, coalitions[3]!, opportunity, danger]) }
}

/** The values that occur most often, the commonest first, then by name. */
function commonest(
  { actors }: Network,
  valueOf: (actor: Actor) => string | null,
  limit: number,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const actor of actors.values()) {
    const value = valueOf(actor)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([value]) => value)
}
