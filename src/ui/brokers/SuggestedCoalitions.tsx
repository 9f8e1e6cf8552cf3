/** Groups that the ties suggest as coalitions, each to be made one with a click; those that are there stay. */

import type { SuggestedCoalition } from '../../analysis/studies/communities'
import type { Workspace } from '../../state/workspace'
import { foundCoalition } from '../actions/foundCoalition'
import { Button } from '../kit/Button'
import { Section } from '../kit/fields'
import { useStudy } from '../useStudy'
import { useWorkspace } from '../workspace'
import { Advice } from './Advice'
import { useTelling } from './useTelling'
import { namesIn, type Telling } from './wording'
import './brokers.css'

export function SuggestedCoalitions() {
  const workspace = useWorkspace()
  const telling = useTelling()
  const { suggested: w } = telling.words.brokers
  const { result, current } = useStudy('communities')
  if (!result || result.suggestions.length === 0) return null
  return (
    <Section title={w.title}>
      <p className="hint">{w.hint}</p>
      <ul className={`advices ${current ? '' : 'study-stale'}`} aria-label={w.title} aria-busy={!current}>
        {result.suggestions.map((suggestion) => {
          const { members, inside, outside } = suggestion
          const names = namesIn(telling, members)
          return (
            <Advice key={members[0]} about={names} actors={() => members}>
              <p>{w.sentence(members.length, names)}</p>
              <small className="hint">{w.ties(inside, outside)}</small>
              <Button
                aria-label={w.acceptThese(names)}
                disabled={!current}
                onClick={() => found(workspace, suggestion, telling)}
              >
                {w.accept}
              </Button>
            </Advice>
          )
        })}
      </ul>
    </Section>
  )
}

function found(workspace: Workspace, { members }: SuggestedCoalition, { words }: Telling): void {
  const there = members.filter((id) => workspace.network.actors.has(id))
  foundCoalition(workspace, words, there, { computed: true })
}
