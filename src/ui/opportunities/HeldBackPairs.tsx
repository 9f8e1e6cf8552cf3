/** The best pairs held back for one reason, each with the question that would settle it. */

import type { HeldBackPair, HeldBackReason } from '../../analysis/heldBackPairs'
import { formatList } from '../../i18n/numbers'
import type { ActorId } from '../../network/ids'
import { receptivityLevels } from '../../network/scales'
import { ActorLink } from '../pages/ActorLink'
import { AnswerField } from '../pages/AnswerField'
import { useAllWords, useInsights, useLanguage, useNetwork, useWorkspace } from '../workspace'
import { nameOf } from './wording'
import './heldBackPairs.css'

export function HeldBackPairs({ reason }: { readonly reason: HeldBackReason }) {
  const network = useNetwork()
  const { heldBackPairs: w } = useAllWords()
  const pairs = useInsights((state) => state.findings?.heldBackPairs ?? [])
  const all = useInsights((state) => state.findings?.heldBack[reason] ?? 0)
  const shown = pairs.filter(
    ({ a, b, reason: why }) => why === reason && network.actors.has(a) && network.actors.has(b),
  )
  // Whoever is closed keeps many pairs apart: the question is asked once.
  const closed = [...new Set(shown.flatMap(({ missing }) => missing))]
  return (
    <>
      <ul className="relations">
        {reason === 'closed'
          ? closed.map((actor) => <Closed key={actor} about={actor} pairs={shown} />)
          : shown.map((pair) => <Pair key={`${pair.a} ${pair.b}`} pair={pair} />)}
      </ul>
      {all > shown.length && <p>{w.more(all - shown.length)}</p>}
    </>
  )
}

interface ClosedProps {
  readonly about: ActorId
  readonly pairs: readonly HeldBackPair[]
}

function Closed({ about, pairs }: ClosedProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { heldBackPairs: w, model } = useAllWords()
  const actor = network.actors.get(about)
  if (!actor) return null
  const others = pairs.flatMap(({ a, b, missing }) =>
    missing.includes(about) ? nameOf(network, a === about ? b : a) : [],
  )
  return (
    <li>
      <div className="held-back-pair">
        <span className="held-back-question">
          {w.stillClosed(actor.name)}
          <AnswerField
            label={w.stillClosed(actor.name)}
            options={receptivityLevels.map((value) => ({ value, label: model.receptivity[value] }))}
            onAnswer={(level) => {
              const receptivity = { level, notedOn: workspace.ports.clock.today() }
              workspace.run('editActors', { ids: [about], patch: { receptivity } })
            }}
          />
        </span>
        <small className="hint">{w.keptApart(formatList(others, language))}</small>
      </div>
    </li>
  )
}

function Pair({ pair }: { readonly pair: HeldBackPair }) {
  const network = useNetwork()
  const { heldBackPairs: w, opportunities } = useAllWords()
  const { a, b, missing } = pair
  return (
    <li>
      <div className="held-back-pair">
        {opportunities.between(nameOf(network, a), nameOf(network, b))}
        {missing.map((about) => {
          const actor = network.actors.get(about)
          return (
            actor && (
              <small key={about} className="hint">
                {w.gainsNothing(actor.name, nameOf(network, a === about ? b : a))}{' '}
                <ActorLink actor={actor}>{w.whatElse(actor.name)}</ActorLink>
              </small>
            )
          )
        })}
      </div>
    </li>
  )
}
