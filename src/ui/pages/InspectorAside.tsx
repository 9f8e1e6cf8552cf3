/** The inspector of what is selected, beside a page; on a phone a sheet over it. */

import { Map as MapIcon, X } from 'lucide-react'
import { isNothing, nothingSelected } from '../../state/session'
import { Inspector } from '../inspector/Inspector'
import { Button } from '../kit/Button'
import { useNetwork, useSession, useAllWords, useWorkspace } from '../workspace'
import { actorsOf, showOnMap } from './showOnMap'

export function InspectorAside() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const selection = useSession((state) => state.selection)
  const { pages, frame } = useAllWords()
  if (isNothing(selection)) return null
  return (
    <aside className="page-aside">
      <div className="page-aside-head">
        {actorsOf(network, selection).length > 0 && (
          <Button
            look="quiet"
            icon={<MapIcon size={16} aria-hidden="true" />}
            onClick={() => showOnMap(workspace, selection)}
          >
            {pages.onMap}
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
