/** The map as it was left, drawn in a worker while the page still comes up: what it takes, and what comes of it. */

import type { Network } from '../network/network'
import type { Box } from './marks'
import type { Scene, SceneInput } from './scene'
import type { View } from './seen'

/** What a picture depends on besides the network while nothing has been found out, filtered or brought into focus. */
export type Look = Pick<
  SceneInput,
  'theme' | 'labelScale' | 'sizeBy' | 'colourBy' | 'showGaps' | 'showHalos' | 'showOpportunities'
>

export interface FirstPictureRequest {
  /** The id of the network, as it is stored. */
  readonly network: string
  readonly look: Look
  readonly view: View
  /** No more of the screen than this is painted, CSS pixels. */
  readonly limit: Box
  /** Device pixels per CSS pixel. */
  readonly pixels: number
}

export interface FirstPicture {
  /** The commit of the network that it shows. */
  readonly seq: number
  readonly painted: Painted
  /** Without its marks. */
  readonly scene: Scene
}

/** What was painted elsewhere, and where on the screen it belongs; CSS pixels. */
export interface Painted {
  readonly view: View
  /** No more of the screen was painted. */
  readonly limit: Box
  readonly bitmap: ImageBitmap
  readonly around: Box
  /** Whether nothing of the map lies or reaches beyond it. */
  readonly all: boolean
}

/** What the scene is made of at the start. */
export function plainInput(network: Network, look: Look): SceneInput {
  const nothing = {
    guides: null,
    findings: null,
    focus: null,
    introduction: null,
    ring: null,
    spotlight: null,
  }
  return { network, positions: network.places, ...nothing, ...look }
}

/** Whether this is what `plainInput` makes of the same network. */
export function isPlain(input: SceneInput, look: Look): boolean {
  const plain = Object.entries(plainInput(input.network, look))
  return plain.every(([name, value]) => input[name as keyof SceneInput] === value)
}
