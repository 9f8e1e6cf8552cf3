/** The five factors of an opportunity: a bar each, a sentence, and the formula with its numbers on hovering. */

import type { Opportunity } from '../../analysis/findings'
import { formatNumber, formatShare } from '../../i18n/numbers'
import { useAllWords, useDocument, useInsights, useLanguage, useNetwork } from '../workspace'
import { Compared, NumberPair } from '../whatIf/Compared'
import { BridgeRecord } from './BridgeRecord'
import { introducerSentence, type Telling } from './planWording'
import { nameOf, receptivityText } from './wording'

interface Bar {
  readonly name: string
  readonly value: number
  readonly text: string
  readonly formula: string
}

export function FactorBars({ opportunity }: { readonly opportunity: Opportunity }) {
  const network = useNetwork()
  const language = useLanguage()
  const words = useAllWords()
  const today = useInsights((state) => state.findings?.today ?? '')
  const before = useInsights((state) =>
    state.before?.opportunities.find(({ pair }) => pair === opportunity.pair),
  )
  const from = useDocument((state) => state.whatIf?.from)
  const was = before && from && bars(before, { network: from, language, words }, today)
  return (
    <div className="factors">
      {bars(opportunity, { network, language, words }, today).map((bar, k) => (
        <FactorBar key={bar.name} bar={bar} was={was?.[k]} />
      ))}
      <BridgeRecord />
    </div>
  )
}

function FactorBar({
  bar: { name, value, text, formula },
  was,
}: {
  readonly bar: Bar
  readonly was?: Bar | undefined
}) {
  const language = useLanguage()
  const number = (of: number) => formatNumber(of, language, 2)
  return (
    <div className="factor" title={formula}>
      <span className="factor-name">{name}</span>
      <meter className="factor-bar" min={0} max={1} value={value} aria-label={`${name}: ${formula}`} />
      <span className="factor-text">
        {was && number(was.value) !== number(value) && (
          <>
            <NumberPair was={number(was.value)} is={number(value)} />
            {' · '}
          </>
        )}
        <Compared was={was?.text} is={text} />
      </span>
    </div>
  )
}

function bars(opportunity: Opportunity, telling: Telling, today: string): readonly Bar[] {
  const { network, language, words } = telling
  const { opportunities: w } = words
  const { warmth, doors, reach, fit, openness } = opportunity.factors
  const a = nameOf(network, opportunity.a)
  const b = nameOf(network, opportunity.b)
  const number = (value: number, digits = 2) => formatNumber(value, language, digits)
  const [best] = opportunity.introducers
  const more = opportunity.introducerCount - 1
  const { ab, ba } = opportunity.gives
  const guessed = [ab, ba].some(({ needsUnknown, offersUnknown }) => needsUnknown || offersUnknown)
  return [
    {
      name: w.warmth,
      value: warmth.value,
      text: [best ? introducerSentence(best, telling) : '', more > 0 ? w.warmthMore(more) : ''].join(' '),
      formula: w.formula.warmth(number(warmth.introductions), number(warmth.value)),
    },
    {
      name: w.doors,
      value: doors.value,
      text: w.doorsText(a, number(doors.aIntoB), b, number(doors.bIntoA)),
      formula: w.formula.doors(number(doors.openings), number(doors.value)),
    },
    {
      name: w.reach,
      value: reach.value,
      text: w.reachText(number(reach.actors, 0), number(reach.median, 1)),
      formula: w.formula.reach(number(reach.actors, 0), number(reach.median, 1), number(reach.value)),
    },
    {
      name: w.fit,
      value: fit.value,
      text: guessed
        ? w.fitUnknown
        : w.fitText(a, formatShare(fit.ab, language), b, formatShare(fit.ba, language)),
      formula: w.formula.fit(number(fit.ab), number(fit.ba), number(fit.value)),
    },
    {
      name: w.openness,
      value: openness.value,
      text: w.opennessText(
        a,
        receptivityText(openness.a, language, words, today),
        b,
        receptivityText(openness.b, language, words, today),
      ),
      formula: w.formula.openness(number(openness.a.value), number(openness.b.value), number(openness.value)),
    },
  ]
}
