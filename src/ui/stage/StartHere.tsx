/** The empty map: three ways on. */

import { BookOpen, FileUp, UserPlus } from 'lucide-react'
import { actions } from '../actions/actions'
import { useNetwork, useSession, useWords, useWorkspace } from '../workspace'

export function StartHere() {
  const workspace = useWorkspace()
  const words = useWords()
  const { start } = words.frame
  const empty = useNetwork().actors.size === 0
  // With a tool in hand the person has begun already, and the panel would be in the way.
  const idle = useSession((state) => state.tool) === 'select'
  if (!empty || !idle) return null
  const ways = [
    {
      icon: BookOpen,
      title: start.sample,
      text: start.sampleText,
      run: () => actions.openSample.run(workspace),
    },
    {
      icon: FileUp,
      title: start.import,
      text: start.importText,
      run: () => actions.importContacts.run(workspace),
    },
    { icon: UserPlus, title: start.me, text: start.meText, run: () => actions.addMe.run(workspace) },
  ]
  return (
    <div className="start-here">
      <h2>{start.title}</h2>
      <p>{start.text}</p>
      <div className="start-ways">
        {ways.map(({ icon: Icon, title, text, run }) => (
          <button key={title} type="button" className="start-way" aria-label={title} onClick={run}>
            <Icon size={24} aria-hidden="true" />
            <strong>{title}</strong>
            <small>{text}</small>
          </button>
        ))}
      </div>
      <small className="hint">{start.private}</small>
    </div>
  )
}
