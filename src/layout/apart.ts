/** Which coalitions share members and belong side by side, and which may move past each other as wholes. */

export interface Apart {
  /** Pairs of coalitions that share nobody. */
  readonly pairs: readonly (readonly [number, number])[]
  /** Pairs of coalitions that share somebody. */
  readonly joined: readonly (readonly [number, number])[]
  /** Whether an actor is in some coalition, and in none that shares a member with coalition g. */
  readonly isRival: (actor: number, g: number) => boolean
}

/** O(coalitions × memberships). */
export function createApart(groups: readonly Uint32Array[], count: number): Apart {
  const size = groups.length
  const shares = new Uint8Array(size * size)
  const groupsOf: number[][] = Array.from({ length: count }, () => [])
  groups.forEach((members, g) => members.forEach((member) => groupsOf[member]!.push(g)))
  for (const own of groupsOf) for (const g of own) for (const h of own) shares[g * size + h] = 1
  const pairs: (readonly [number, number])[] = []
  const joined: (readonly [number, number])[] = []
  for (let g = 0; g < size; g++)
    for (let h = g + 1; h < size; h++) (shares[g * size + h] ? joined : pairs).push([g, h])
  return {
    pairs,
    joined,
    isRival: (actor, g) => {
      const own = groupsOf[actor]!
      return own.length > 0 && own.every((h) => !shares[g * size + h])
    },
  }
}
