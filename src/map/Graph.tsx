/** Cytoscape by way of its component: it keeps the graph and the gestures, and draws nothing. */

import type { Core, ElementDefinition } from 'cytoscape'
import { memo } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import { changed, copied } from './elements'

interface GraphProps {
  readonly elements: readonly ElementDefinition[]
  /** Is told the instance at each rendering. */
  readonly cy: (cy: Core) => void
}

/** Rendered again only for another list of elements: all else stays the same. */
export const Graph = memo(function Graph({ elements, cy }: GraphProps) {
  return (
    <CytoscapeComponent
      className="map-cytoscape"
      cy={cy}
      elements={elements as ElementDefinition[]}
      styleEnabled={false}
      diff={changed}
      autoungrabify
      toJson={copied}
      minZoom={0.05}
      maxZoom={4}
    />
  )
})
