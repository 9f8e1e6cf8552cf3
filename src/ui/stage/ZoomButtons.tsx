/** Zoom without a wheel. */

import { Minus, Plus } from 'lucide-react'
import { hintWithKeys } from '../actions/action'
import { actions } from '../actions/actions'
import { usePreferences, useWords, useWorkspace } from '../workspace'

export function ZoomButtons() {
  const workspace = useWorkspace()
  const words = useWords()
  usePreferences((state) => state.singleKeys)
  return (
    <div className="zoom-buttons">
      {[
        { action: actions.zoomOut, icon: <Minus size={18} aria-hidden="true" /> },
        { action: actions.zoomIn, icon: <Plus size={18} aria-hidden="true" /> },
      ].map(({ action, icon }) => (
        <button
          key={action.shortcut}
          type="button"
          className="icon-button"
          aria-label={action.label(words)}
          title={hintWithKeys(action.label(words), action, workspace)}
          onClick={() => action.run(workspace)}
        >
          {icon}
        </button>
      ))}
    </div>
  )
}
