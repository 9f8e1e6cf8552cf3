/** What screen readers speak about the map, and nobody sees; the other views say themselves what happens in them. */

import { useEffect, useState } from 'react'
import { useAllWords, useWorkspace } from '../workspace'
import { followForSpeech } from './speech'

export function Announcer() {
  const workspace = useWorkspace()
  const words = useAllWords()
  const [said, setSaid] = useState({ text: '', count: 0 })
  useEffect(
    () => followForSpeech(workspace, words, (text) => setSaid(({ count }) => ({ text, count: count + 1 }))),
    [workspace, words],
  )
  return (
    <p className="unseen announcer" aria-live="polite">
      {/* What is said twice has to be a new element, or it is silent the second time. */}
      <span key={said.count}>{said.text}</span>
    </p>
  )
}
