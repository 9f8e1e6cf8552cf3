/** The part of the table of actions that is about several actors at once; loaded with the menus that offer it. */

import type { AllWords } from '../../i18n/words'
import { type Alignment, aligned } from '../../network/aligning'
import type { ActorId } from '../../network/ids'
import type { Actor } from '../../network/records'
import { selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'
import type { Action } from './action'
import { namesApart } from './namesakes'

/** More namesakes of one person than this are a selection made by mistake. */
export const mergeable = 8

export const severalActions = {
  alignLeft: aligning('left'),
  alignCentre: aligning('centre'),
  alignRight: aligning('right'),
  alignTop: aligning('top'),
  alignMiddle: aligning('middle'),
  alignBottom: aligning('bottom'),
  spreadAcross: aligning('across'),
  spreadDown: aligning('down'),
  mergeIntoFirst: merging('first'),
  mergeIntoSecond: merging('second'),
} as const satisfies Readonly<Record<string, Action<AllWords>>>

/** One step; the map shows what has become of them. */
function aligning(alignment: Alignment) {
  return {
    label: (w) => w.several.alignments[alignment],
    onSelection: 'actors',
    enabled: ({ session }) => session.getState().selection.actors.size > 1,
    run: (workspace) => {
      const { selection } = workspace.session.getState()
      const places = [...selection.actors].flatMap((id) => workspace.network.places.get(id) ?? [])
      workspace.session.setState({ view: 'map', layout: { by: 'hand' } })
      workspace.run('moveActors', { places: aligned(places, alignment), by: 'hand' })
    },
  } satisfies Action<AllWords>
}

function merging(which: 'first' | 'second') {
  return {
    label: (w, workspace) => w.several.mergeTwo[which](namesOfTwo(workspace, w)?.[which] ?? null),
    enabled: (workspace) => ofTwo(workspace) !== null,
    run: (workspace) => {
      const two = ofTwo(workspace)
      if (two) mergeInto(workspace, two[which].id, [two.first.id, two.second.id])
    },
  } satisfies Action<AllWords>
}

/** One step to undo: the kept one is what is left, and selected. @param ids may hold the kept one */
export function mergeInto(workspace: Workspace, keep: ActorId, ids: readonly ActorId[]): void {
  const others = ids.filter((id) => id !== keep)
  if (workspace.run('mergeActors', { keep, others }))
    workspace.session.setState({ selection: selectOnly({ actors: new Set([keep]) }) })
}

/** null also where nothing tells them apart: then it is by the order of selecting that they are named. */
function namesOfTwo(workspace: Workspace, words: AllWords) {
  const two = ofTwo(workspace)
  const [first, second] = two ? namesApart([two.first, two.second], workspace.network, words) : []
  return first === second ? null : { first, second }
}

/** The two that are selected, in the order in which they were; null with fewer or more. */
function ofTwo({ network, session }: Workspace): { readonly first: Actor; readonly second: Actor } | null {
  const { actors } = session.getState().selection
  const [first, second] = [...actors].flatMap((id) => network.actors.get(id) ?? [])
  return actors.size === 2 && first && second ? { first, second } : null
}
