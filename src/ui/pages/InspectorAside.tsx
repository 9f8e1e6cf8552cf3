/**
 * The inspector of what is selected, beside a page. On a phone a sheet: what was selected elsewhere waits at the foot by
 * name, what is chosen on the page comes up over it.
 */

import { ChevronDown, ChevronUp, Map as MapIcon, X } from 'lucide-react'
import { useState } from 'react'
import { isNothing, nothingSelected } from '../../state/session'
import { namesOfSelected } from '../actions/subject'
import { Inspector } from '../inspector/Inspector'
import { Button } from '../kit/Button'
import { useAllWords, useNetwork, useSession, useWorkspace } from '../workspace'
import { actorsOf, showOnMap } from './showOnMap'

/** Names that are told of a selection. */
const told = 3

interface InspectorAsideProps {
  /** The page brings it up when it is asked for, and then whole. */
  readonly quiet: boolean
}

export function InspectorAside({ quiet }: InspectorAsideProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const selection = useSession((state) => state.selection)
  const editing = useSession((state) => state.editing)
  const words = useAllWords()
  const { pages, frame, inspector } = words
  const [open, setOpen] = useState(quiet)
  const [seen, setSeen] = useState(selection)
  if (seen !== selection) setSeen(selection)
  if (!open && (editing || seen !== selection)) setOpen(true)
  if (isNothing(selection)) return null
  const names = namesOfSelected(network, selection, words, told + 1)
  const Chevron = open ? ChevronDown : ChevronUp
  return (
    <aside className={`page-aside ${open ? '' : 'page-aside-closed'}`}>
      <div className="page-aside-head">
        <button
          type="button"
          className="page-aside-toggle"
          aria-expanded={open}
          title={open ? inspector.collapse : inspector.expand}
          onClick={() => setOpen(!open)}
        >
          <Chevron size={18} aria-hidden="true" />
          <span>
            {names.slice(0, told).join(', ') || inspector.label}
            {names.length > told && '…'}
          </span>
        </button>
        {actorsOf(network, selection).length > 0 && (
          <Button
            look="quiet"
            aria-label={pages.onMap}
            title={pages.onMap}
            icon={<MapIcon size={16} aria-hidden="true" />}
            onClick={() => showOnMap(workspace, selection)}
          >
            <span className="page-aside-word">{pages.onMap}</span>
          </Button>
        )}
        <button
          type="button"
          className="icon-button page-aside-close"
          aria-label={frame.close}
          title={frame.close}
          onClick={() => workspace.session.setState({ selection: nothingSelected })}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="page-aside-body">
        <Inspector />
      </div>
    </aside>
  )
}
