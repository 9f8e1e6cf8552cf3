/** A first picture in which distances follow the number of steps between actors. */

import { countSteps } from './neighbours'
import type { Neighbours } from './neighbours'
import type { Random } from './random'

const maxPivots = 50
const powerSteps = 40

/**
 * PivotMDS (Brandes & Pich, "Eigensolver methods for progressive multidimensional scaling of large data", 2006)
 * of a connected network: classical scaling on the distances to a few pivots that lie far apart.
 * @returns coordinates of the first `count` vertices; one step is about one unit long
 * O(pivots × (vertices + links) + pivots² × vertices).
 */
export function pivotMds(neighbours: Neighbours, count: number, random: Random): Float64Array {
  const pivots = Math.min(count, maxPivots)
  const columns = distancesToPivots(neighbours, pivots, Math.floor(random() * count))
  doubleCentre(columns, count)
  const products = innerProducts(columns, count)
  const positions = new Float64Array(2 * count)
  const axes: Float64Array[] = []
  for (let axis = 0; axis < 2; axis++) {
    const vector = leadingVector(products, axes, random)
    axes.push(vector)
    const values = new Float64Array(count)
    columns.forEach((column, p) => {
      for (let v = 0; v < count; v++) values[v]! += column[v]! * vector[p]!
    })
    // C v has length σ, and classical scaling wants √eigenvalue with eigenvalue ≈ σ × √(count ÷ pivots).
    const sigma = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
    const scale = sigma > 0 ? Math.sqrt(Math.sqrt(count / pivots) / sigma) : 0
    for (let v = 0; v < count; v++) positions[2 * v + axis] = values[v]! * scale
  }
  return positions
}

/** Squared distances, pivots chosen one after another farthest from those before. */
function distancesToPivots(neighbours: Neighbours, pivots: number, first: number): readonly Float64Array[] {
  const { vertices } = neighbours
  const queue = new Uint32Array(vertices)
  const steps = new Uint32Array(vertices)
  const nearest = new Float64Array(vertices).fill(Infinity)
  const columns: Float64Array[] = []
  let pivot = first
  while (columns.length < pivots) {
    steps.fill(0)
    countSteps(pivot, neighbours, steps, queue)
    const column = new Float64Array(vertices)
    let farthest = 0
    for (let v = 0; v < vertices; v++) {
      const away = steps[v]!
      if (away < nearest[v]!) nearest[v] = away
      if (nearest[v]! > nearest[farthest]!) farthest = v
      column[v] = away * away
    }
    columns.push(column)
    pivot = farthest
  }
  return columns
}

/** Subtracts row and column means, adds the grand mean, and halves with the sign changed. */
function doubleCentre(columns: readonly Float64Array[], count: number): void {
  const rowMeans = new Float64Array(count)
  let grandMean = 0
  const means = columns.map((column) => {
    let sum = 0
    for (let v = 0; v < count; v++) {
      sum += column[v]!
      rowMeans[v]! += column[v]! / columns.length
    }
    grandMean += sum / count / columns.length
    return sum / count
  })
  columns.forEach((column, p) => {
    for (let v = 0; v < count; v++) column[v] = -0.5 * (column[v]! - rowMeans[v]! - means[p]! + grandMean)
  })
}

/** Of each column with each, over the first `count` entries. */
function innerProducts(columns: readonly Float64Array[], count: number): readonly Float64Array[] {
  const products = columns.map(() => new Float64Array(columns.length))
  for (let p = 0; p < columns.length; p++) {
    const one = columns[p]!
    for (let q = 0; q <= p; q++) {
      const other = columns[q]!
      let sum = 0
      for (let v = 0; v < count; v++) sum += one[v]! * other[v]!
      products[p]![q] = sum
      products[q]![p] = sum
    }
  }
  return products
}

/** The unit eigenvector of the largest eigenvalue, orthogonal to those found before, by power iteration. */
function leadingVector(
  products: readonly Float64Array[],
  found: readonly Float64Array[],
  random: Random,
): Float64Array {
  let vector = Float64Array.from(products, () => random() - 0.5)
  for (let step = 0; step < powerSteps; step++) {
    const image = Float64Array.from(products, (row) => dot(row, vector))
    for (const other of found) {
      const share = dot(other, image)
      for (let p = 0; p < image.length; p++) image[p]! -= share * other[p]!
    }
    const length = Math.sqrt(dot(image, image))
    if (length < 1e-12) break
    vector = image.map((value) => value / length)
  }
  return vector
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let p = 0; p < a.length; p++) sum += a[p]! * b[p]!
  return sum
}
