/** The numbers that tell what the trial would bring. */

import { aboutOf } from '../../network/network'
import { useDocument, useInsights, useLanguage, useNetwork, useSession, useWords } from '../workspace'
import { cutOffByTrial } from '../brokers/noLonger'
import { NumberPair } from './Compared'
import { compare, figuresOf } from './figures'
import { useComparedStudy } from './useBefore'

export function BeforeAndAfter() {
  const words = useWords()
  const language = useLanguage()
  const network = useNetwork()
  const from = useDocument((state) => state.whatIf?.from)
  const before = useInsights((state) => state.before)
  const findings = useInsights((state) => state.findings)
  const current = useInsights((state) => state.of === network)
  const selected = useSession(({ selection: { actors } }) => (actors.size === 1 ? [...actors][0] : undefined))
  const newTies = useComparedStudy('newTies')
  const cuts = useComparedStudy('cuts')
  const { whatIf: w } = words
  const { me } = aboutOf(network)
  const actor = selected ?? me
  const name = (actor && (network.actors.get(actor) ?? from?.actors.get(actor))?.name) ?? ''
  const trial = from && cuts.before && cuts.after && { before: cuts.before, now: cuts.after, from, network }
  const compared = compare(
    figuresOf({ findings: before, newTies: newTies.before, cuts: cuts.before }, me, actor),
    figuresOf({ findings: current ? findings : null, newTies: newTies.after, cuts: cuts.after }, me, actor),
    language,
    words,
    trial ? cutOffByTrial(trial).size > 0 : false,
  )
  return (
    // Where there is no room for all it scrolls, also by keyboard.
    <div className="what-if-figures" role="group" aria-label={w.numbers} tabIndex={0}>
      <dl>
        {compared.map(({ name: figure, was, is, difference, verdict }) => (
          <div key={figure} title={w.hints[figure]}>
            <dt>{figure === 'bridging' ? w.figures.bridging(name) : w.figures[figure]}</dt>
            <dd className={`${difference ? 'what-if-changed' : ''} ${verdict ? `what-if-${verdict}` : ''}`}>
              {was === is ? is : <NumberPair was={was} is={is} />}
              {verdict && <span className="unseen"> {w[verdict]}</span>}
            </dd>
            {difference && <dd className="what-if-difference">{difference}</dd>}
          </div>
        ))}
      </dl>
    </div>
  )
}
