/** What is said aloud to those who do not see the map: where a walk has come to, the selection, the filter, arranging. */

import type { AllWords } from '../../i18n/words'
import { isFiltering } from '../../network/filter'
import type { ActorId } from '../../network/ids'
import type { Workspace } from '../../state/workspace'
import { brief } from '../brief'

type Topic = 'walk' | 'selection' | 'filter' | 'arranging'

/** In milliseconds: who walks on quickly hears only where the walk ends. */
const pause = 300

/**
 * Says once things have come to rest what has changed since it last spoke, as it is by then.
 * @returns how to stop it
 */
export function followForSpeech(
  workspace: Workspace,
  words: AllWords,
  say: (text: string) => void,
): () => void {
  const due = new Set<Topic>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const speak = () => {
    const sentences = [...due].map((topic) => sentenceOf[topic](workspace, words))
    due.clear()
    const text = sentences.filter((sentence) => sentence !== '').join('. ')
    if (text !== '') say(text)
  }
  const stop = workspace.session.subscribe((now, before) => {
    const changed: readonly (readonly [Topic, boolean])[] = [
      ['walk', now.walkingAt !== null && now.walkingAt !== before.walkingAt],
      ['selection', now.selection !== before.selection],
      ['filter', now.filter !== before.filter],
      ['arranging', (now.arranging === null) !== (before.arranging === null)],
    ]
    const topics = changed.flatMap(([topic, is]) => (is ? [topic] : []))
    if (topics.length === 0) return
    for (const topic of topics) due.add(topic)
    clearTimeout(timer)
    timer = setTimeout(speak, pause)
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}

/** O(ties) at most. */
const sentenceOf: Readonly<Record<Topic, (workspace: Workspace, words: AllWords) => string>> = {
  walk: ({ network, session }, { spoken: w }) => {
    const { walkingAt, selection } = session.getState()
    const actor = walkingAt && network.actors.get(walkingAt)
    if (!actor) return ''
    const name = brief(actor.name)
    return w.walk(name, contactsOf(actor.id, network.ties.values()), selection.actors.has(actor.id))
  },
  selection: ({ network, session }, { spoken: w }) => {
    const { actors, ties, exchanges, coalitions } = session.getState().selection
    const count = actors.size + ties.size + exchanges.size + coalitions.size
    const [only] = count === 1 ? actors : []
    const name = only && network.actors.get(only)?.name
    return name === undefined ? w.selected(count) : w.selectedOne(brief(name))
  },
  filter: ({ network, shown, session }, { spoken: w }) =>
    isFiltering(session.getState().filter)
      ? w.shown(shown.getState().actors.size, network.actors.size)
      : w.allShown(network.actors.size),
  arranging: ({ session }, { spoken: w }) =>
    session.getState().arranging === null ? w.arranged : w.arranging,
}

function contactsOf(actor: ActorId, ties: Iterable<{ readonly a: ActorId; readonly b: ActorId }>): number {
  let count = 0
  for (const { a, b } of ties) if (a === actor || b === actor) count += 1
  return count
}
