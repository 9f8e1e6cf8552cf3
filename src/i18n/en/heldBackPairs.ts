/** What would have to be known for a pair that is held back. */

import type { MoreWords } from '../id.more'

export const heldBackPairs: MoreWords['heldBackPairs'] = {
  stillClosed: (name) => `Is ${name} still closed?`,
  gainsNothing: (name, other) => `${name} would gain nothing from ${other} so far.`,
  whatElse: (name) => `What else does ${name} need?`,
}
