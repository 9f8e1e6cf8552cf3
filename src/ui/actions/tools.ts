/** The part of the table of actions that is about the tools of the map and what of it is in sight. */

import type { Workspace } from '../../state/workspace'
import type { Action } from './action'

export const anyActor = ({ network }: Workspace) => network.actors.size > 0

export const toolActions = {
  select: {
    label: (w) => w.frame.tools.select,
    shortcut: 'V',
    keysIn: 'map',
    run: ({ session }) => session.setState({ tool: 'select', drawingFrom: null }),
  },
  lasso: {
    label: (w) => w.frame.tools.lasso,
    shortcut: 'L',
    keysIn: 'map',
    enabled: anyActor,
    run: ({ session }) => session.setState({ tool: 'lasso', view: 'map', drawingFrom: null }),
  },
  addActor: {
    label: (w) => w.frame.tools.actor,
    shortcut: 'A',
    keysIn: 'map',
    run: ({ session }) => session.setState({ tool: 'actor', view: 'map', layout: { by: 'hand' } }),
  },
  drawTie: {
    label: (w) => w.frame.tools.tie,
    shortcut: 'T',
    keysIn: 'map',
    enabled: anyActor,
    run: ({ session }) => session.setState({ tool: 'tie', view: 'map', drawingFrom: null }),
  },
  drawExchange: {
    label: (w) => w.frame.tools.exchange,
    shortcut: 'E',
    keysIn: 'map',
    enabled: anyActor,
    run: ({ session }) => session.setState({ tool: 'exchange', view: 'map', drawingFrom: null }),
  },
  fit: {
    label: (w) => w.frame.tools.fit,
    shortcut: '0',
    keysIn: 'map',
    run: ({ viewport }) => viewport?.fit(),
  },
  zoomIn: {
    label: (w) => w.frame.tools.zoomIn,
    shortcut: '+',
    keysIn: 'map',
    run: ({ viewport }) => viewport?.zoomBy(1.25),
  },
  zoomOut: {
    label: (w) => w.frame.tools.zoomOut,
    shortcut: '-',
    keysIn: 'map',
    run: ({ viewport }) => viewport?.zoomBy(0.8),
  },
} as const satisfies Readonly<Record<string, Action>>
