/** One piece of advice: sentences, and a button that lights on the map whom they are about. */

import { Map as MapIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ActorId } from '../../network/ids'
import { useAllWords, useWorkspace } from '../workspace'
import { lightUp } from './lightUp'

interface AdviceProps {
  /** In a few words, for those who hear the button only. */
  readonly about: string
  /** Whom to light; asked only when the button is pressed, since it may take a walk through all ties. */
  readonly actors: () => readonly ActorId[]
  readonly children: ReactNode
}

export function Advice({ about, actors, children }: AdviceProps) {
  const workspace = useWorkspace()
  const { brokers: w } = useAllWords()
  return (
    <li className="advice">
      <div className="advice-text">{children}</div>
      <button
        type="button"
        className="icon-button"
        aria-label={w.onMap(about)}
        title={w.onMap(about)}
        onClick={() => lightUp(workspace, actors())}
      >
        <MapIcon size={18} aria-hidden="true" />
      </button>
    </li>
  )
}
