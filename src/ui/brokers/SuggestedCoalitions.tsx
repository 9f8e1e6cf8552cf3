/** Groups that the ties suggest, beside the coalitions a person drew: one click makes one of those that are none yet. */

import type { SuggestedCoalition } from '../../analysis/studies/communities'
import type { Workspace } from '../../state/workspace'
import { foundCoalition } from '../actions/foundCoalition'
import { Button } from '../kit/Button'
import { Section } from '../kit/fields'
import { Compared } from '../whatIf/Compared'
import { useComparedStudy } from '../whatIf/useBefore'
import { useStudy } from '../useStudy'
import { useWorkspace } from '../workspace'
import { Advice } from './Advice'
import { useTelling } from './useTelling'
import { likenessSentences, namesIn, type Telling } from './wording'
import './brokers.css'

export function SuggestedCoalitions() {
  const telling = useTelling()
  const { suggested: w } = telling.words.brokers
  const { result, current } = useStudy('communities')
  const { before } = useComparedStudy('communities')
  if (!result || result.suggestions.length === 0) return null
  const { suggestions } = result
  const likenesses = suggestions.flatMap(({ like }) => like ?? [])
  const alike = new Set(likenesses.map(({ coalition }) => coalition))
  const areSame =
    likenesses.every(({ share }) => share === 1) && alike.size === telling.network.coalitions.size
  return (
    <Section title={w.title}>
      <p className="hint">{w.hint}</p>
      {likenesses.length === suggestions.length && <p>{areSame ? w.confirmed : w.alike}</p>}
      <ul className={`advices ${current ? '' : 'study-stale'}`} aria-label={w.title} aria-busy={!current}>
        {suggestions.map((suggestion) => (
          <Suggestion
            key={suggestion.members[0]}
            suggestion={suggestion}
            was={before?.suggestions.find((each) => isMostly(each, suggestion))}
            current={current}
          />
        ))}
      </ul>
    </Section>
  )
}

interface SuggestionProps {
  readonly suggestion: SuggestedCoalition
  /** Before the what-if that is going on. */
  readonly was: SuggestedCoalition | undefined
  readonly current: boolean
}

function Suggestion({ suggestion, was, current }: SuggestionProps) {
  const workspace = useWorkspace()
  const telling = useTelling()
  const { suggested: w } = telling.words.brokers
  const { members, like } = suggestion
  const names = namesIn(telling, members)
  const told = (of: SuggestedCoalition) => [
    w.sentence(of.members.length, namesIn(telling, of.members)),
    of.like ? likenessSentences(of.like, telling).join(' ') : w.noneYet,
    w.ties(of.inside, of.outside),
  ]
  const [who = '', whose = '', ties = ''] = told(suggestion)
  const [whoBefore, whoseBefore, tiesBefore] = was ? told(was) : []
  return (
    <Advice about={names} actors={() => members}>
      <p>
        <Compared was={whoBefore} is={who} />
      </p>
      <p>
        <Compared was={whoseBefore} is={whose} />
      </p>
      <small className="hint">
        <Compared was={tiesBefore} is={ties} />
      </small>
      {!like && (
        <Button
          aria-label={w.acceptThese(names)}
          disabled={!current}
          onClick={() => found(workspace, suggestion, telling)}
        >
          {w.accept}
        </Button>
      )}
    </Advice>
  )
}

/** More than half of the one are in the other: what a change left of a group is told of as the same. */
function isMostly(one: SuggestedCoalition, other: SuggestedCoalition): boolean {
  const own = new Set(other.members)
  return one.members.filter((id) => own.has(id)).length > Math.max(one.members.length, own.size) / 2
}

function found(workspace: Workspace, { members }: SuggestedCoalition, { words }: Telling): void {
  const there = members.filter((id) => workspace.network.actors.has(id))
  foundCoalition(workspace, words, there, { computed: true })
}
