/** The visual language of the scene room as a cytoscape stylesheet; labels and marks are drawn by the overlays. */

import type { StylesheetJsonBlock } from 'cytoscape'
import { actorBorder, dimOpacity, meBorder } from '../scene/language'
import type { Palette } from '../scene/palette'

/** One per palette: cytoscape restyles everything when it is given another one. */
export function stylesheetOf(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'data(shape)' as 'ellipse',
        'corner-radius': 'data(corner)',
        'background-color': 'data(colour)',
        'border-width': actorBorder,
        'border-color': palette.map,
        'overlay-opacity': 0,
        'outline-width': 0,
        'outline-color': palette.focus,
        'outline-offset': 3,
      },
    },
    {
      selector: 'node[me = 1]',
      style: { 'border-width': meBorder, 'border-style': 'double', 'border-color': palette.ink },
    },
    {
      selector: 'edge',
      style: { width: 'data(width)', 'overlay-opacity': 0, 'line-cap': 'butt' },
    },
    {
      selector: 'edge[kind = "tie"]',
      style: { 'curve-style': 'straight', 'line-color': palette.tie },
    },
    {
      selector: 'edge[kind = "exchange"]',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'line-color': 'data(colour)',
        'line-style': 'data(line)' as 'solid',
        'line-dash-pattern': [7, 4],
        opacity: 'data(opacity)' as unknown as number,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': 'data(colour)',
      },
    },
    { selector: 'node:selected', style: { 'outline-width': 3 } },
    {
      selector: 'edge:selected',
      style: { 'underlay-color': palette.focus, 'underlay-opacity': 0.45, 'underlay-padding': 4 },
    },
    { selector: '.target', style: { 'outline-width': 3, 'outline-color': palette.ok } },
    { selector: '.dim', style: { opacity: dimOpacity } },
  ]
}
