/** What actions are called where what they act on may be out of sight. */

import type { AllWords } from '../../i18n/words'
import { selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'
import type { Action } from '../actions/action'
import { namesOfSelected } from '../actions/subject'

/** Names that are told of a selection. */
const told = 3

type Part = Action['onSelection']

/**
 * Adds to labels the names of that part of the selection on which the action acts.
 * @returns of a label and the part, undefined = none; O(selected) the first time a part is asked for
 */
export function namingOf(
  { network, session }: Workspace,
  words: AllWords,
): (label: string, part: Part) => string {
  const { selection } = session.getState()
  const known = new Map<Part, readonly string[]>()
  const namesOf = (part: NonNullable<Part>) => {
    const acted = part === 'all' ? selection : selectOnly({ [part]: selection[part] })
    const names = known.get(part) ?? namesOfSelected(network, acted, words)
    known.set(part, names)
    return names
  }
  return (label, part) => {
    const names = part ? namesOf(part) : []
    const few = names.slice(0, told).join(', ')
    return few === '' ? label : words.several.of(label, few, Math.max(0, names.length - told))
  }
}
