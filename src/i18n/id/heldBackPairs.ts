/** What would have to be known for a pair that is held back. */

import { formatNumber } from '../numbers'

export const heldBackPairs = {
  stillClosed: (name: string) => `Apakah ${name} masih tertutup?`,
  keptApart: (names: string) => `Yang tertahan karena itu: perkenalan dengan ${names}.`,
  more: (n: number) => `dan ${formatNumber(n, 'id')} pasangan lain`,
  gainsNothing: (name: string, other: string) => `${name} belum mendapat apa-apa dari ${other}.`,
  whatElse: (name: string) => `Apa lagi yang dibutuhkan ${name}?`,
}
