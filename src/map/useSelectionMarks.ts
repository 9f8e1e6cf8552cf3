/** Shows on the map what is selected. */

import { useMemo } from 'react'
import type { ActorId } from '../network/ids'
import type { Palette } from '../scene/palette'
import { selectionMarks } from '../scene/selection'
import type { Spot } from '../scene/spots'
import { useObserved } from '../state/observe'
import { nothingSelected } from '../state/session'
import type { Workspace } from '../state/workspace'
import type { Painter } from './painter'
import { still, useOverlay } from './usePainter'

/** @param outlined whether coalitions have outlines */
export function useSelectionMarks(
  painter: Painter | null,
  workspace: Workspace,
  spots: ReadonlyMap<ActorId, Spot>,
  palette: Palette,
  outlined: boolean,
): void {
  const network = useObserved(workspace.shown, (shown) => shown)
  const selection = useObserved(workspace.session, (state) => state.selection)
  const overlay = useMemo(() => {
    const selected = outlined ? selection : { ...selection, coalitions: nothingSelected.coalitions }
    const { lines, actors } = selectionMarks(selected, network, spots, palette)
    return { below: still(lines), above: still(actors) }
  }, [selection, network, spots, palette, outlined])
  useOverlay(painter, 'selection', overlay)
}
