/** The panel beside the map: the inspector of what is selected, else the opportunities. On a phone a sheet. */

import { PanelRightClose, PanelRightOpen } from 'lucide-react'
import { Suspense, useState } from 'react'
import { isNothing, nothingSelected } from '../../state/session'
import { Inspector } from '../inspector/Inspector'
import { isCramped } from '../kit/isSmall'
import { whenAsked } from '../whenAsked'
import { useSession, useWords, useWorkspace } from '../workspace'

const OpportunityPanel = whenAsked(
  async () => (await import('../opportunities/OpportunityPanel')).OpportunityPanel,
)

interface SidePanelProps {
  /** Whether the first rush is over: opportunities come from the analysis, and so a moment after the map in any case. */
  readonly settled: boolean
}

export function SidePanel({ settled }: SidePanelProps) {
  const { session } = useWorkspace()
  const words = useWords()
  const { inspector, opportunities } = words
  const [open, setOpen] = useState(() => !isCramped())
  const selection = useSession((state) => state.selection)
  const inspecting = !isNothing(selection)
  const editing = useSession((state) => state.editing || state.naming !== null)
  if (editing && !open) setOpen(true)
  const tab = (chosen: boolean, label: string, choose: () => void) => (
    <button type="button" role="tab" aria-selected={chosen} className="panel-tab" onClick={choose}>
      {label}
    </button>
  )
  return (
    <aside className={`side-panel ${open ? '' : 'side-panel-closed'}`}>
      <div className="side-panel-head">
        <div role="tablist" className="panel-tabs">
          {tab(!inspecting, opportunities.label, () => {
            setOpen(true)
            session.setState({ selection: nothingSelected })
          })}
          {inspecting && tab(true, inspector.label, () => setOpen(true))}
        </div>
        <button
          type="button"
          className="icon-button"
          aria-expanded={open}
          aria-label={open ? inspector.collapse : inspector.expand}
          title={open ? inspector.collapse : inspector.expand}
          onClick={() => setOpen(!open)}
        >
          {open ? (
            <PanelRightClose size={18} aria-hidden="true" />
          ) : (
            <PanelRightOpen size={18} aria-hidden="true" />
          )}
        </button>
      </div>
      <div className="side-panel-body" hidden={!open}>
        {inspecting ? <Inspector /> : <Suspense>{settled && <OpportunityPanel />}</Suspense>}
      </div>
    </aside>
  )
}
