/** The part of the table of actions that is about what is only tried: see the what-if of the document. */

import { isTrying } from '../../state/document'
import type { Action } from './action'

export const whatIfActions = {
  whatIf: {
    label: (w) => w.whatIf.title,
    shortcut: 'W',
    keysIn: 'map',
    enabled: ({ document }) => document.state.getState().whatIf === null,
    run: (workspace) => workspace.beginWhatIf(),
  },
  keepWhatIf: {
    label: (w) => w.whatIf.ending(w.whatIf.keep),
    enabled: ({ document }) => isTrying(document.state.getState()),
    run: (workspace) => workspace.keepWhatIf(),
  },
  dropWhatIf: {
    label: (w) => w.whatIf.ending(w.whatIf.dropIt),
    enabled: ({ document }) => document.state.getState().whatIf !== null,
    run: (workspace) => workspace.dropWhatIf(),
  },
} as const satisfies Readonly<Record<string, Action>>
