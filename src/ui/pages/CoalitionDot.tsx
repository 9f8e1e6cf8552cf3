/** A dot in the colour of a coalition, as the map paints it in either theme. */

import { coalitionColour, paletteOf } from '../../scene/palette'

export function CoalitionDot({ colour }: { readonly colour: number }) {
  return <span className="dot" aria-hidden="true" style={{ background: colourOfCoalition(colour) }} />
}

/** The page's colour scheme chooses between the two. */
export function colourOfCoalition(index: number): string {
  return `light-dark(${coalitionColour(paletteOf('light'), index)}, ${coalitionColour(paletteOf('dark'), index)})`
}
