/** One line to draw by typing: `NAME @ COALITION: needs …, offers …`, or `NAME > NAME` for who knows whom. */

import { X } from 'lucide-react'
import { useFocusGoesOn } from '../kit/useFocusGoesOn'
import { useWords, useWorkspace } from '../workspace'
import { QuickField } from './QuickField'

export function QuickLine() {
  const { session } = useWorkspace()
  const { quick, close } = useWords().frame
  const line = useFocusGoesOn<HTMLDivElement>()
  const leave = () => session.setState({ quickLine: false, typedAhead: null })
  return (
    <div ref={line} role="form" className="quick-line" aria-label={quick.label}>
      <QuickField label={quick.line} hint={quick.hint} asked onEscape={leave}>
        <button type="button" className="icon-button" aria-label={close} title={close} onClick={leave}>
          <X size={16} aria-hidden="true" />
        </button>
      </QuickField>
    </div>
  )
}
