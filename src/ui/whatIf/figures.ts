/** The numbers of a network that a what-if shows before and after. */

import type { Findings } from '../../analysis/findings'
import type { StudyResults } from '../../analysis/studies/studies'
import type { Words } from '../../i18n/id'
import { formatNumber, type Language } from '../../i18n/numbers'
import type { ActorId } from '../../network/ids'

/** In which direction a number is good, where it is at all: a pair that is brought together leaves the list. Decimals at most. */
const figures = {
  opportunities: { good: null, digits: 0 },
  bestScore: { good: null, digits: 0 },
  constraint: { good: 'less', digits: 2 },
  effectiveSize: { good: 'more', digits: 1 },
  reach: { good: 'more', digits: 0 },
  bridging: { good: 'more', digits: 1 },
  cutActors: { good: 'less', digits: 0 },
  meanGap: { good: 'less', digits: 2 },
} as const satisfies Readonly<Record<string, { good: 'more' | 'less' | null; digits: number }>>

export type FigureName = keyof typeof figures

/** null = there is no such number; undefined = not computed yet. */
export type Figures = Readonly<Record<FigureName, number | null | undefined>>

export interface FigureSource {
  readonly findings: Findings | null
  readonly newTies: StudyResults['newTies'] | null | undefined
  readonly cuts: StudyResults['cuts'] | null | undefined
}

/** @param actor the one whose bridging is shown */
export function figuresOf(
  { findings, newTies, cuts }: FigureSource,
  me: ActorId | null,
  actor: ActorId | null,
): Figures {
  const found = <T>(read: (findings: Findings) => T) => (findings ? read(findings) : undefined)
  const own = found(({ brokers }) => (me && brokers.get(me)) ?? null)
  const gaps = found(({ gaps: all }) => all.flatMap(({ gap }) => (gap === null ? [] : [gap])))
  return {
    opportunities: found(({ opportunityCount }) => opportunityCount),
    bestScore: found(({ opportunities }) => opportunities[0]?.score ?? null),
    constraint: own && own.constraint,
    effectiveSize: own && own.effectiveSize,
    reach: newTies && newTies.before.reach,
    bridging: found(({ brokers }) => (actor && brokers.get(actor)?.crossBetweenness) ?? null),
    cutActors: cuts && cuts.actors.length,
    meanGap: gaps && (gaps.length > 0 ? gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length : null),
  }
}

export interface ComparedFigure {
  readonly name: FigureName
  /** As they are written; equal where both are written alike. */
  readonly was: string
  readonly is: string
  /** `+2`; null where nothing changes or one of the two is unknown. */
  readonly difference: string | null
  readonly verdict: 'better' | 'worse' | null
}

/**
 * Numbers that neither side has are left out.
 * @param cutsOff whether the trial cuts anybody off
 */
export function compare(
  before: Figures,
  after: Figures,
  language: Language,
  { whatIf: w }: Words,
  cutsOff: boolean,
): readonly ComparedFigure[] {
  const names = Object.keys(figures) as FigureName[]
  return names.flatMap((name) => {
    const [was, is] = [before[name], after[name]]
    if (was === null && is === null) return []
    const { digits } = figures[name]
    // Whoever is cut off already depends on no sole link any more: that is no gain.
    const good = cutsOff && name === 'cutActors' ? null : figures[name].good
    const word = (value: number | null | undefined) =>
      value === undefined ? w.computing : value === null ? w.unknown : formatNumber(value, language, digits)
    const written = { was: word(was), is: word(is) }
    if (written.was === written.is) return [{ name, ...written, difference: null, verdict: null }]
    const difference = typeof was === 'number' && typeof is === 'number' ? is - was : null
    const sign = difference !== null && difference > 0 ? '+' : ''
    return [
      {
        name,
        ...written,
        difference: difference === null ? null : `${sign}${formatNumber(difference, language, digits)}`,
        verdict:
          difference === null || good === null
            ? null
            : difference > 0 === (good === 'more')
              ? 'better'
              : 'worse',
      },
    ]
  })
}
