/** The command that takes over another state of the network as one step: a moment of the past, or a draft. */

import { applyChange, type Change, entriesNotCurrent, reverseChange } from '../change'
import { brokenInvariant } from '../invariants'
import { command, type Label, refuse } from './command'

/**
 * Applies a difference that was worked out elsewhere, see `differenceOf`, under the label that says why. Refuses when a
 * row of it is no longer as it was when the difference was taken, and when the network would not be sound. O(rows).
 */
export const adopt = command<{ change: Change; label: Label }>((draft, { change, label }, network) => {
  if (entriesNotCurrent(network, reverseChange(change)).length > 0) refuse('movedOn')
  if (brokenInvariant(applyChange(network, change))) refuse('notSound')
  for (const { table, id, after } of change) {
    if (after) draft.put(table, after)
    else draft.remove(table, id)
  }
  return label
})
