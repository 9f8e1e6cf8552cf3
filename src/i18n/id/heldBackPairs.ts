/** What would have to be known for a pair that is held back. */

export const heldBackPairs = {
  stillClosed: (name: string) => `Apakah ${name} masih tertutup?`,
  gainsNothing: (name: string, other: string) => `${name} belum mendapat apa-apa dari ${other}.`,
  whatElse: (name: string) => `Apa lagi yang dibutuhkan ${name}?`,
}
