/** All keyboard shortcuts, from the table of actions. */

import { type Action, keysOf } from '../actions/action'
import { actions } from '../actions/actions'
import { Dialog } from '../kit/Dialog'
import { useWords, useWorkspace } from '../workspace'

const entries: readonly Action[] = Object.values(actions)

export function ShortcutsDialog() {
  const { session } = useWorkspace()
  const words = useWords()
  return (
    <Dialog
      title={words.frame.shortcuts}
      closeLabel={words.frame.close}
      onClose={() => session.setState({ dialog: null })}
    >
      {/* Nothing in it takes the focus, and by keyboard only what has it can be scrolled. */}
      <dl className="shortcuts" tabIndex={0} aria-label={words.frame.shortcuts}>
        {entries
          .filter(({ shortcut }) => shortcut !== undefined)
          .map((action) => (
            <div key={action.shortcut}>
              <dt>{action.label(words)}</dt>
              <dd>
                <kbd>{keysOf(action, words)}</kbd>
              </dd>
            </div>
          ))}
      </dl>
    </Dialog>
  )
}
