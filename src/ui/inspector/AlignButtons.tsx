/** Puts the selected actors in line, or spreads them. */

import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
} from 'lucide-react'
import { type Alignment, aligned, alignments } from '../../network/aligning'
import type { ActorId } from '../../network/ids'
import { useWords, useWorkspace } from '../workspace'

// The names of the icons say which way the line runs, ours which way the actors move.
const icons: Readonly<Record<Alignment, typeof AlignStartVertical>> = {
  left: AlignStartVertical,
  centre: AlignCenterVertical,
  right: AlignEndVertical,
  top: AlignStartHorizontal,
  middle: AlignCenterHorizontal,
  bottom: AlignEndHorizontal,
  across: AlignHorizontalSpaceAround,
  down: AlignVerticalSpaceAround,
}

export function AlignButtons({ ids }: { readonly ids: readonly ActorId[] }) {
  const workspace = useWorkspace()
  const { arrangements } = useWords()
  const align = (alignment: Alignment) => {
    const places = ids.flatMap((id) => workspace.network.places.get(id) ?? [])
    workspace.run('moveActors', { places: aligned(places, alignment), by: 'hand' })
  }
  return (
    <div className="align-buttons" role="group" aria-label={arrangements.align}>
      {alignments.map((alignment) => {
        const Icon = icons[alignment]
        const label = arrangements.alignments[alignment]
        return (
          <button
            key={alignment}
            type="button"
            className="icon-button"
            aria-label={label}
            title={label}
            onClick={() => align(alignment)}
          >
            <Icon size={18} aria-hidden="true" />
          </button>
        )
      })}
    </div>
  )
}
