/** Repeatable random numbers, so that the same network always gives the same picture. */

export type Random = () => number

/** Numbers in [0, 1) that depend on the seed alone (a Weyl sequence through a 32-bit mixer, period 2³²). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000
  }
}
