/** The table of what a person can do: one entry feeds buttons, menus, shortcuts and the palette alike. */

import type { Words } from '../../i18n/id'
import { blankActor } from '../../network/blank'
import { type ActorId, newId } from '../../network/ids'
import { aboutOf, phraseIn } from '../../network/network'
import { isFiltering, noFilter } from '../../network/filter'
import { fragmentOf } from '../../network/fragment'
import { canUndo } from '../../state/document'
import {
  type Dialog,
  isNothing,
  nothingSelected,
  type Selection,
  selectOnly,
  type View,
} from '../../state/session'
import type { Workspace } from '../../state/workspace'
import type { Action } from './action'
import { addMe, hasNoMe } from './addMe'
import { appearanceActions } from './appearance'
import { viewActions } from './goTo'
import { putCopies } from './putCopies'
import { foundCoalition } from './foundCoalition'
import { memberActions } from './members'
import { focusOnSelected, layOut, showChessboard, showHandshakes } from './see'
import { relationActions } from './relations'
import { anyActor, toolActions } from './tools'
import { whatIfActions } from './trying'

/** In the others nothing of what is selected is shown. */
const hasInspector = (view: View) => view !== 'questions' && view !== 'history'
const somethingSelected = ({ session }: Workspace) => !isNothing(session.getState().selection)

export const actions = {
  palette: {
    label: (w) => w.actions.palette,
    shortcut: 'Mod+K',
    keysIn: 'everywhere',
    whileTyping: true,
    run: opens('palette'),
  },
  undo: {
    label: (w) => w.frame.undo,
    shortcut: 'Mod+Z',
    keysIn: 'everywhere',
    enabled: ({ document }) => canUndo(document.state.getState()),
    run: (workspace) => workspace.undo(),
  },
  redo: {
    label: (w) => w.frame.redo,
    shortcut: 'Mod+Y',
    keysIn: 'everywhere',
    enabled: ({ document }) => document.state.getState().history.redo.length > 0,
    run: (workspace) => workspace.redo(),
  },
  ...toolActions,
  addMe: { label: (w) => w.frame.start.me, enabled: hasNoMe, run: addMe },
  quickLine: {
    label: (w) => w.frame.quick.label,
    shortcut: 'N',
    keysIn: 'map',
    run: ({ session }) => session.setState({ quickLine: true, typedAhead: '', view: 'map' }),
  },
  questions: {
    label: (w) => w.frame.menu.questions,
    shortcut: 'Q',
    keysIn: 'map',
    run: ({ session }) => session.setState({ view: 'questions' }),
  },
  newCoalition: {
    label: (w) => w.frame.tools.coalition,
    shortcut: 'C',
    keysIn: 'map',
    onSelection: 'actors',
    enabled: ({ session }) => session.getState().selection.actors.size > 0,
    run: (workspace, words) =>
      foundCoalition(workspace, words, [...workspace.session.getState().selection.actors]),
  },
  arrange: {
    label: (w, workspace) => (chosenPart(workspace) ? w.frame.tools.arrangeSelected : w.frame.tools.arrange),
    enabled: ({ network, session }) => network.actors.size > 1 && session.getState().arranging === null,
    run: (workspace) => {
      // From elsewhere nothing of it would be seen.
      workspace.session.setState({ view: 'map' })
      return workspace.arrange(chosenPart(workspace))
    },
  },
  edit: {
    label: (w) => w.actions.edit,
    shortcut: 'F2',
    keysIn: 'selection',
    onSelection: 'all',
    enabled: somethingSelected,
    run: ({ session }) =>
      session.setState(({ view }) => ({ editing: true, view: hasInspector(view) ? view : 'map' })),
  },
  ...relationActions,
  ...memberActions,
  remove: {
    label: (w) => w.inspector.delete,
    shortcut: 'Delete',
    keysIn: 'selection',
    onSelection: 'all',
    enabled: somethingSelected,
    run: removeSelection,
  },
  duplicate: {
    label: (w) => w.inspector.duplicate,
    shortcut: 'Mod+D',
    keysIn: 'selection',
    onSelection: 'actors',
    enabled: ({ session }) => session.getState().selection.actors.size > 0,
    run: (workspace, words) => {
      const fragment = fragmentOf(workspace.network, workspace.session.getState().selection.actors)
      putCopies(workspace, words, 'duplicateActors', fragment, null)
    },
  },
  selectAll: {
    label: (w) => w.frame.selectAll,
    shortcut: 'Mod+A',
    keysIn: 'selection',
    enabled: anyActor,
    run: ({ session, shown }) =>
      session.setState({ selection: selectOnly({ actors: new Set(shown.getState().actors.keys()) }) }),
  },
  filter: {
    label: (w) => w.filter.label,
    shortcut: 'F',
    keysIn: 'map',
    enabled: anyActor,
    run: ({ session }) => session.setState(({ filterPanel }) => ({ filterPanel: !filterPanel, view: 'map' })),
  },
  focus: {
    label: (w) => w.filter.focus,
    shortcut: 'O',
    keysIn: 'map',
    onSelection: 'actors',
    enabled: ({ session }) => session.getState().selection.actors.size === 1,
    run: focusOnSelected,
  },
  ownLayout: {
    label: (w) => w.arrangements.back,
    enabled: ({ session }) => session.getState().layout.by !== 'hand',
    run: (workspace) => layOut(workspace, { by: 'hand' }),
  },
  handshakes: {
    label: (w) => w.arrangements.byHandshakes,
    enabled: anyActor,
    run: showHandshakes,
  },
  chessboard: {
    label: (w) => w.arrangements.byStance,
    enabled: anyActor,
    run: showChessboard,
  },
  showAll: {
    label: (w) => w.filter.showAll,
    enabled: ({ session }) => isFiltering(session.getState().filter),
    run: ({ session }) => session.setState({ filter: noFilter }),
  },
  leave: {
    label: (w) => w.frame.cancel,
    shortcut: 'Escape',
    keysIn: 'everywhere',
    run: leaveOneThing,
  },
  ...whatIfActions,
  newNetwork: {
    label: (w) => w.frame.menu.newNetwork,
    run: (workspace) => workspace.create(unnamed),
  },
  openNetwork: { label: (w) => w.frame.menu.networks, run: opens('networks') },
  openSample: { label: (w) => w.frame.menu.sample, run: opens('sample') },
  importContacts: { label: (w) => w.frame.menu.import, run: opens('import') },
  exportImage: { label: (w) => w.frame.menu.image, enabled: anyActor, run: opens('image') },
  history: {
    label: (w) => w.frame.menu.history,
    run: ({ session }) => session.setState({ view: 'history' }),
  },
  downloadBackup: { label: (w) => w.frame.menu.backup, run: (workspace) => workspace.backUp() },
  restoreBackup: { label: (w) => w.frame.menu.restore, run: opens('restore') },
  thresholds: { label: (w) => w.actions.thresholds, run: opens('thresholds') },
  shortcuts: {
    label: (w) => w.frame.menu.shortcuts,
    shortcut: '?',
    keysIn: 'everywhere',
    run: opens('shortcuts'),
  },
  ...viewActions,
  ...appearanceActions,
} as const satisfies Readonly<Record<string, Action>>

export const unnamed = { id: 'Jaringan tanpa nama', en: 'Unnamed network' }

function opens(dialog: Dialog) {
  return ({ session }: Workspace) => session.setState({ dialog })
}

/** Puts a new actor on the map and selects it, so that its name can be typed at once. */
export function addActorAt(workspace: Workspace, words: Words, at: { x: number; y: number }): void {
  const id = newId<ActorId>()
  const actor = blankActor(id, words.inspector.newActorName, workspace.ports.clock.today())
  const place = { id, x: at.x, y: at.y, pinned: true }
  if (workspace.run('addActors', { actors: [actor], places: [place] }))
    workspace.session.setState({
      selection: selectOnly({ actors: new Set([id]) }),
      tool: 'select',
      naming: id,
    })
}

/** Several actors whom a person chose to arrange alone; null for everybody. The last line typed is no choice. */
function chosenPart({ session }: Workspace): Selection['actors'] | null {
  const { selection, typed } = session.getState()
  return selection.actors.size > 1 && selection !== typed ? selection.actors : null
}

function removeSelection(workspace: Workspace): void {
  const { actors, ties, exchanges, coalitions } = workspace.session.getState().selection
  const removal = {
    actors: [...actors],
    ties: [...ties],
    exchanges: [...exchanges],
    coalitions: [...coalitions],
  }
  if (workspace.run('remove', removal)) workspace.session.setState({ selection: nothingSelected })
}

/** Esc takes back the innermost thing that is going on. */
function leaveOneThing({ session }: Workspace): void {
  const { drawingFrom, tool, opportunity, ring, spotlight, filterPanel } = session.getState()
  if (drawingFrom) session.setState({ drawingFrom: null })
  else if (tool !== 'select') session.setState({ tool: 'select' })
  else if (filterPanel) session.setState({ filterPanel: false })
  else if (opportunity || ring) session.setState({ opportunity: null, ring: null })
  else if (spotlight) session.setState({ spotlight: null })
  else session.setState({ selection: nothingSelected, menu: null })
}

/** Whether the open network is one that nobody has put anything into. */
export function isUntouched({ document, network }: Workspace): boolean {
  const { name } = aboutOf(network)
  return (
    document.state.getState().seq === 0 && network.actors.size === 0 && phraseIn(name, 'id') === unnamed.id
  )
}
