/** Puts the selected actors in line, or spreads them. */

import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
} from 'lucide-react'
import { severalActions } from '../actions/several'
import { useAllWords, useWorkspace } from '../workspace'

// The names of the icons say which way the line runs, ours which way the actors move.
const buttons = [
  [severalActions.alignLeft, AlignStartVertical],
  [severalActions.alignCentre, AlignCenterVertical],
  [severalActions.alignRight, AlignEndVertical],
  [severalActions.alignTop, AlignStartHorizontal],
  [severalActions.alignMiddle, AlignCenterHorizontal],
  [severalActions.alignBottom, AlignEndHorizontal],
  [severalActions.spreadAcross, AlignHorizontalSpaceAround],
  [severalActions.spreadDown, AlignVerticalSpaceAround],
] as const

export function AlignButtons() {
  const workspace = useWorkspace()
  const words = useAllWords()
  return (
    <div className="align-buttons" role="group" aria-label={words.several.align}>
      {buttons.map(([action, Icon]) => {
        const label = action.label(words)
        return (
          <button
            key={label}
            type="button"
            className="icon-button"
            aria-label={label}
            title={label}
            onClick={() => action.run(workspace)}
          >
            <Icon size={18} aria-hidden="true" />
          </button>
        )
      })}
    </div>
  )
}
