/** Repeatable random numbers for the analyses that try many starts. */

/** Numbers in [0, 1) that depend on the seed alone (Marsaglia's xorshift on 32 bits; a seed of 0 counts as 1). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }
}

/** Puts the items into a random order, in place (Fisher & Yates). O(n). */
export function shuffle(items: Uint32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = items[i]!
    items[i] = items[j]!
    items[j] = item
  }
}
