/** Leads from the advice to the numbers that it goes by. */

import { actions } from '../actions/actions'
import { useWords, useWorkspace } from '../workspace'

export function ThresholdsLink() {
  const workspace = useWorkspace()
  const words = useWords()
  return (
    <button type="button" className="link-button" onClick={() => actions.thresholds.run(workspace)}>
      {actions.thresholds.label(words)}
    </button>
  )
}
