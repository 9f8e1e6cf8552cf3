/** The outline of a coalition: a convex line at an even distance around its members, for canvas and SVG alike. */

export interface Point {
  readonly x: number
  readonly y: number
}

/** A member as drawn: its centre and radius. */
export interface Disc extends Point {
  readonly r: number
}

export type OutlineStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      /** Cubic Bézier: two control points, then the end. */
      readonly kind: 'curve'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }

/** A closed line (whoever draws it closes it): one `move`, then lines and curves. Empty around nothing. */
export type OutlinePath = readonly OutlineStep[]

const turn = 2 * Math.PI
/** Angles and lengths closer than this count as equal. */
const rounding = 1e-9
/** Sides of the polygon that stands for a curve. */
const curveParts = 16
/** A side that counts, map units. */
const shortest = 1e-6

/**
 * The convex hull of the discs, each grown by `padding`: straight lines and arcs. One disc gives a circle, two
 * or several in line a capsule.
 * @param padding map units, at least 0
 * O(discs × corners).
 */
export function outlineOf(points: readonly Disc[], padding: number): OutlinePath {
  const discs = perhapsOutermost(points.map(({ x, y, r }) => ({ x, y, r: r + padding })))
  const corners = cornersOf(discs)
  const first = corners[0]
  if (!first) return []
  const path: OutlineStep[] = [{ kind: 'move', ...onRim(first.disc, first.from) }]
  corners.forEach((corner, i) => {
    if (i > 0) path.push({ kind: 'line', ...onRim(corner.disc, corner.from) })
    path.push(...arc(corner))
  })
  return path
}

/** Whether a point lies on or within an outline. O(steps). */
export function outlineContains(outline: OutlinePath, point: Point): boolean {
  const sides = sidesOf(outline)
  for (let i = 0; i < sides.length; i += 3) {
    if (sides[i]! * point.x + sides[i + 1]! * point.y + sides[i + 2]! < -1e-6) return false
  }
  return outline.length > 0
}

/**
 * The point of the outline that lies farthest in a direction, and the middle of the side if a whole side does:
 * where a name can stand clear of the line. The top, unless another direction is asked for. O(steps).
 * @returns null for an empty outline
 */
export function rimPoint(outline: OutlinePath, direction: Point = { x: 0, y: -1 }): Point | null {
  const rim = flatten(outline)
  const [right, down] = [direction.x, direction.y]
  let top = -Infinity
  for (let i = 0; i < rim.length; i += 2) {
    const height = rim[i]! * right + rim[i + 1]! * down
    if (height > top) top = height
  }
  // The first and the last corner of the side that is there, along it.
  let [first, last] = [-1, -1]
  let [least, most] = [Infinity, -Infinity]
  for (let i = 0; i < rim.length; i += 2) {
    if (rim[i]! * right + rim[i + 1]! * down < top - 1e-6) continue
    const along = rim[i + 1]! * right - rim[i]! * down
    if (along < least) [first, least] = [i, along]
    if (along >= most) [last, most] = [i, along]
  }
  if (first < 0) return null
  return { x: (rim[first]! + rim[last]!) / 2, y: (rim[first + 1]! + rim[last + 1]!) / 2 }
}

const eighths: readonly Point[] = Array.from({ length: 8 }, (_, i) => ({
  x: Math.cos((i * turn) / 8),
  y: Math.sin((i * turn) / 8),
}))

/**
 * Without those that lie deep within: most of them, in a large coalition. What reaches farthest in eight directions spans a
 * polygon; who lies in it by as much as it is larger than the smallest of these cannot touch the outline. O(discs).
 */
function perhapsOutermost(discs: readonly Disc[]): readonly Disc[] {
  if (discs.length <= eighths.length) return discs
  const span = eighths.map(({ x, y }) => {
    let best = discs[0]!
    for (const disc of discs)
      if (disc.x * x + disc.y * y + disc.r > best.x * x + best.y * y + best.r) best = disc
    return best
  })
  // One disc that holds all others spans nothing.
  if (span.every((disc) => disc === span[0])) return discs
  const smallest = Math.min(...span.map(({ r }) => r))
  return discs.filter((disc) => {
    const depth = Math.max(0, disc.r - smallest) + shortest
    return !span.every((from, i) => {
      const to = span[(i + 1) % span.length]!
      const [dx, dy] = [to.x - from.x, to.y - from.y]
      const length = Math.hypot(dx, dy)
      return length === 0 || dx * (disc.y - from.y) - dy * (disc.x - from.x) >= depth * length
    })
  })
}

/** The part of a disc's rim that the outline follows, from one angle to a larger one. */
interface Corner {
  readonly disc: Disc
  readonly from: number
  readonly to: number
}

/**
 * Gift wrapping for discs: of all discs the outline touches the one that reaches farthest along the outward
 * normal. Turning the normal once around, another disc takes over at the angle of the common tangent.
 */
function cornersOf(discs: readonly Disc[]): readonly Corner[] {
  const corners: Corner[] = []
  let disc = discs.reduce<Disc | null>((best, other) => (best && !leads(other, best) ? best : other), null)
  let angle = 0
  while (disc && corners.length <= 2 * discs.length) {
    const next = successor(discs, disc, angle)
    corners.push({ disc, from: angle, to: next.angle })
    disc = next.disc
    angle = next.angle
  }
  return corners
}

/** Whether a disc reaches farther along the x axis, or would as soon as the normal turns. */
function leads(disc: Disc, than: Disc): boolean {
  return (disc.x + disc.r - (than.x + than.r) || disc.y - than.y || disc.r - than.r) > 0
}

/** The disc that takes over first, and the angle at which it does; none before the full turn: null. */
function successor(discs: readonly Disc[], disc: Disc, angle: number): { disc: Disc | null; angle: number } {
  let next: Disc | null = null
  let nextAngle = turn
  let nextDistance = 0
  for (const other of discs) {
    const distance = Math.hypot(other.x - disc.x, other.y - disc.y)
    if (distance <= Math.abs(disc.r - other.r) + rounding) continue
    const heading = Math.atan2(other.y - disc.y, other.x - disc.x)
    const ahead = heading - Math.acos((disc.r - other.r) / distance) - angle + rounding
    const tangent = angle + Math.max(0, ahead - Math.floor(ahead / turn) * turn - rounding)
    const inLine = Math.abs(tangent - nextAngle) < rounding && next !== null
    if (inLine ? distance > nextDistance : tangent < nextAngle) {
      next = other
      nextAngle = tangent
      nextDistance = distance
    }
  }
  return { disc: next, angle: nextAngle }
}

function onRim(disc: Disc, angle: number): Point {
  return { x: disc.x + disc.r * Math.cos(angle), y: disc.y + disc.r * Math.sin(angle) }
}

/** An arc as Bézier curves of at most a quarter turn each, off by less than 0.03 % of the radius. */
function arc({ disc, from, to }: Corner): OutlineStep[] {
  const parts = Math.ceil((to - from) / (Math.PI / 2) - 1e-9)
  const sweep = (to - from) / parts
  const handle = (4 / 3) * Math.tan(sweep / 4) * disc.r
  return Array.from({ length: parts }, (_, part) => {
    const a = from + part * sweep
    const b = a + sweep
    const start = onRim(disc, a)
    const end = onRim(disc, b)
    return {
      kind: 'curve',
      x1: start.x - handle * Math.sin(a),
      y1: start.y + handle * Math.cos(a),
      x2: end.x + handle * Math.sin(b),
      y2: end.y - handle * Math.cos(b),
      ...end,
    }
  })
}

const knownSides = new WeakMap<OutlinePath, Float64Array>()

/** Three numbers for each side of the flattened outline: p x + q y + r is negative beyond it. Worked out once per outline. */
function sidesOf(outline: OutlinePath): Float64Array {
  const known = knownSides.get(outline)
  if (known) return known
  const rim = flatten(outline)
  const sides: number[] = []
  for (let i = 0; i < rim.length; i += 2) {
    const [x, y] = [rim[i]!, rim[i + 1]!]
    const next = (i + 2) % rim.length
    const [dx, dy] = [rim[next]! - x, rim[next + 1]! - y]
    // What is shorter comes of rounding and may point anywhere.
    if (Math.hypot(dx, dy) >= shortest) sides.push(-dy, dx, dy * x - dx * y)
  }
  const packed = Float64Array.from(sides)
  knownSides.set(outline, packed)
  return packed
}

const flattened = new WeakMap<OutlinePath, Float64Array>()

/** Corners of a polygon that follows the outline within a thousandth of its radii, x and y in turn; worked out once per outline. */
function flatten(outline: OutlinePath): Float64Array {
  const known = flattened.get(outline)
  if (known) return known
  const rim = Float64Array.from(cornersAlong(outline))
  flattened.set(outline, rim)
  return rim
}

function cornersAlong(outline: OutlinePath): readonly number[] {
  const rim: number[] = []
  for (const step of outline) {
    if (step.kind !== 'curve' || rim.length === 0) {
      rim.push(step.x, step.y)
      continue
    }
    const [x, y] = [rim.at(-2)!, rim.at(-1)!]
    for (let part = 1; part <= curveParts; part++) {
      const t = part / curveParts
      const s = 1 - t
      const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
      rim.push(a * x + b * step.x1 + c * step.x2 + d * step.x, a * y + b * step.y1 + c * step.y2 + d * step.y)
    }
  }
  return rim
}
