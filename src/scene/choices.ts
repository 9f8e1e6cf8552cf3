/** What a person has chosen to see, as the scene understands it; choices of another version count as the usual ones. */

import { type ColourMeasure, colourMeasures } from './colours'
import type { SceneInput } from './scene'
import { type SizeMeasure, sizeMeasures } from './sizes'

export interface SceneChoices {
  readonly sizeBy: string
  readonly colourBy: string
  readonly showGaps: boolean
  readonly showBrokers: boolean
  readonly showOpportunities: boolean
}

/** How many opportunities are drawn as arcs. */
export const defaultArcs = 5

export function sceneChoices(
  choices: SceneChoices,
): Pick<SceneInput, 'sizeBy' | 'colourBy' | 'showGaps' | 'showHalos' | 'showOpportunities'> {
  const { sizeBy, colourBy, showGaps, showBrokers, showOpportunities } = choices
  return {
    sizeBy: sizeMeasures.includes(sizeBy as SizeMeasure) ? (sizeBy as SizeMeasure) : 'influence',
    colourBy: colourMeasures.includes(colourBy as ColourMeasure) ? (colourBy as ColourMeasure) : 'coalition',
    showGaps,
    showHalos: showBrokers,
    showOpportunities: showOpportunities ? defaultArcs : 0,
  }
}
