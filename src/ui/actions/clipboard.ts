/** The part of the table of actions that copies and pastes: for those without the keys of the browser, as on a phone. */

import type { AllWords } from '../../i18n/words'
import { message } from '../../network/message'
import type { Workspace } from '../../state/workspace'
import { type Action, keysWorkIn } from './action'

export const clipboardActions = {
  copy: taking('copy', 'Mod+C'),
  cut: taking('cut', 'Mod+X'),
  paste: {
    label: (w) => w.shortcuts.paste,
    shortcut: 'Mod+V',
    keysIn: 'selection',
    enabled: (workspace) => keysWorkIn('selection', workspace),
    run: async (workspace) => {
      try {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', await navigator.clipboard.readText())
        leaveField()
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
      } catch {
        // Not allowed, or not from where the page came from; the keys need no leave.
        workspace.notify(message('pasteByKeys'), 'problem')
      }
    },
  },
} as const satisfies Readonly<Record<string, Action<AllWords>>>

/** The browser does as if its keys had been pressed. */
function taking(what: 'copy' | 'cut', shortcut: string) {
  return {
    label: (w) => w.shortcuts[what],
    shortcut,
    keysIn: 'selection',
    onSelection: 'actors',
    enabled: (workspace: Workspace) =>
      keysWorkIn('selection', workspace) && workspace.session.getState().selection.actors.size > 0,
    run: (workspace: Workspace) => {
      leaveField()
      // Marked text would be copied instead.
      getSelection()?.removeAllRanges()
      // Nothing else has the browser ask the page for what is to be copied; and it works where the page is not secure.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      const done = document.execCommand(what)
      if (!done) workspace.notify(message('copyByKeys'), 'problem')
    },
  } satisfies Action<AllWords>
}

/** In a field it would be its text that is meant. */
function leaveField(): void {
  const at = document.activeElement
  if (at instanceof HTMLElement && at.matches('input, textarea, select')) at.blur()
}
