/** Whether the last change is durable. */

import { Check, FlaskConical, LoaderCircle, TriangleAlert } from 'lucide-react'
import { savingNow } from '../../state/saving'
import { useDocument, useWords } from '../workspace'

export function SavingStatus() {
  const saving = useDocument(savingNow)
  const trying = useDocument((state) => state.whatIf !== null)
  const { frame, whatIf } = useWords()
  const faces = {
    saved: { icon: <Check size={16} aria-hidden="true" />, text: frame.saved },
    saving: { icon: <LoaderCircle size={16} aria-hidden="true" />, text: frame.saving },
    failed: { icon: <TriangleAlert size={16} aria-hidden="true" />, text: frame.notSaved },
  } as const
  if (trying)
    return (
      <div role="status" className="saving saving-trial" title={whatIf.statusHint}>
        <FlaskConical size={16} aria-hidden="true" />
        <span>{whatIf.status}</span>
      </div>
    )
  const { icon, text } = faces[saving]
  return (
    <div
      role="status"
      className={`saving saving-${saving}`}
      title={saving === 'failed' ? frame.notSavedWhy : frame.backupHint}
    >
      {icon}
      <span>{text}</span>
    </div>
  )
}
