/** Who belongs to which coalition, overlaps included, and who is on the same side. */

export interface Membership {
  readonly actorCount: number
  /** Coalitions of each actor, by index, ascending. */
  readonly coalitionsOf: readonly (readonly number[])[]
  /** Actors of each coalition, by index, ascending. */
  readonly membersOf: readonly (readonly number[])[]
  /** Row u, bit v: u and v share at least one coalition. */
  readonly sides: BitMatrix
}

/** A square matrix of bits. */
export interface BitMatrix {
  /** 32-bit words per row. */
  readonly words: number
  readonly bits: Uint32Array
}

/**
 * Membership from the coalitions of each actor. "Same side" = they share at least one coalition, so that an actor
 * in none is on nobody's side. O(n²/32 · coalitions per actor) words of work, n²/8 bytes.
 */
export function buildMembership(
  coalitionCount: number,
  memberships: readonly (readonly number[])[],
): Membership {
  const actorCount = memberships.length
  const coalitionsOf = memberships.map((own) => [...new Set(own)].sort((one, other) => one - other))
  const membersOf: number[][] = Array.from({ length: coalitionCount }, () => [])
  coalitionsOf.forEach((own, actor) => own.forEach((coalition) => membersOf[coalition]!.push(actor)))
  const sides = emptyBits(actorCount)
  const row = new Uint32Array(sides.words)
  for (const members of membersOf) {
    row.fill(0)
    for (const member of members) row[member >>> 5]! |= 1 << (member & 31)
    for (const member of members) {
      const from = member * sides.words
      for (let word = 0; word < sides.words; word++) sides.bits[from + word]! |= row[word]!
    }
  }
  return { actorCount, coalitionsOf, membersOf, sides }
}

function emptyBits(size: number): BitMatrix {
  const words = (size + 31) >>> 5
  return { words, bits: new Uint32Array(words * size) }
}

/** 1 or 0. */
export function bitAt({ words, bits }: BitMatrix, row: number, column: number): number {
  return (bits[row * words + (column >>> 5)]! >>> (column & 31)) & 1
}

export function setBit({ words, bits }: BitMatrix, row: number, column: number): void {
  bits[row * words + (column >>> 5)]! |= 1 << (column & 31)
}

/** Calls back for each column whose bit is 1. */
export function eachBit({ words, bits }: BitMatrix, row: number, visit: (column: number) => void): void {
  for (let word = 0; word < words; word++) {
    for (let left = bits[row * words + word]!; left !== 0; left &= left - 1)
      visit(word * 32 + 31 - Math.clz32(left & -left))
  }
}
