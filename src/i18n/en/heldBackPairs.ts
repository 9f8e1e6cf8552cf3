/** What would have to be known for a pair that is held back. */

import type { MoreWords } from '../id.more'
import { formatNumber } from '../numbers'

export const heldBackPairs: MoreWords['heldBackPairs'] = {
  stillClosed: (name) => `Is ${name} still closed?`,
  keptApart: (names) => `Held back because of that: introductions to ${names}.`,
  more: (n) => (n === 1 ? 'and 1 more pair' : `and ${formatNumber(n, 'en')} more pairs`),
  gainsNothing: (name, other) => `${name} would gain nothing from ${other} so far.`,
  whatElse: (name) => `What else does ${name} need?`,
}
