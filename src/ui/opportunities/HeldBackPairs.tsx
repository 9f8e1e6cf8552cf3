/** The best pairs held back for one reason, each with the question that would settle it. */

import type { HeldBackPair, HeldBackReason } from '../../analysis/heldBackPairs'
import type { ActorId } from '../../network/ids'
import { receptivityLevels } from '../../network/scales'
import { ActorLink } from '../pages/ActorLink'
import { AnswerField } from '../pages/AnswerField'
import { useAllWords, useInsights, useNetwork, useWorkspace } from '../workspace'
import { nameOf } from './wording'

export function HeldBackPairs({ reason }: { readonly reason: HeldBackReason }) {
  const network = useNetwork()
  const { opportunities: w } = useAllWords()
  const pairs = useInsights((state) => state.findings?.heldBackPairs ?? [])
  const shown = pairs.filter(
    ({ a, b, reason: why }) => why === reason && network.actors.has(a) && network.actors.has(b),
  )
  return (
    <ul className="relations">
      {shown.map((pair) => (
        <li key={`${pair.a} ${pair.b}`}>
          <div>
            {w.between(nameOf(network, pair.a), nameOf(network, pair.b))}
            {pair.missing.map((actor) => (
              <Question key={actor} pair={pair} about={actor} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

interface QuestionProps {
  readonly pair: HeldBackPair
  /** The party that is closed, or gains nothing. */
  readonly about: ActorId
}

function Question({ pair, about }: QuestionProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { heldBackPairs: w, model } = useAllWords()
  const actor = network.actors.get(about)
  if (!actor) return null
  if (pair.reason === 'closed')
    return (
      <span className="held-back-question">
        <small className="hint">{w.stillClosed(actor.name)}</small>
        <AnswerField
          label={w.stillClosed(actor.name)}
          options={receptivityLevels.map((value) => ({ value, label: model.receptivity[value] }))}
          onAnswer={(level) => {
            const receptivity = { level, notedOn: workspace.ports.clock.today() }
            workspace.run('editActors', { ids: [about], patch: { receptivity } })
          }}
        />
      </span>
    )
  const other = nameOf(network, pair.a === about ? pair.b : pair.a)
  return (
    <small className="hint">
      {w.gainsNothing(actor.name, other)} <ActorLink actor={actor}>{w.whatElse(actor.name)}</ActorLink>
    </small>
  )
}
