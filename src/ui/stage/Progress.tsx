/** What is being computed, how far it is, and how to stop it. */

import { useInsights, useSession, useWords, useWorkspace } from '../workspace'
import { Button } from '../kit/Button'

export function Progress() {
  const { ports } = useWorkspace()
  const { frame } = useWords()
  const arranging = useSession((state) => state.arranging)
  const slow = useInsights((state) => state.slow)
  if (arranging === null && !slow) return null
  const cancel = () => (arranging === null ? ports.analyst.cancel('findings') : ports.arranger.cancel())
  return (
    <div className="progress" role="status">
      <span>{arranging === null ? frame.computing : frame.arranging}</span>
      {arranging !== null && <progress value={arranging} max={1} aria-label={frame.arranging} />}
      <Button look="quiet" onClick={cancel}>
        {frame.cancel}
      </Button>
    </div>
  )
}
