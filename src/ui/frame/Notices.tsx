/** Short notices at the foot of the screen; problems stay until they are dismissed. */

import { X } from 'lucide-react'
import { useEffect } from 'react'
import { say } from '../../i18n/words'
import type { Notice } from '../../state/session'
import { briefly } from '../brief'
import { useSession, useWords, useWorkspace } from '../workspace'

/** In milliseconds. */
const lifetime = 6000

export function Notices() {
  const notices = useSession((state) => state.notices)
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const workspace = useWorkspace()
  const { messages, frame } = useWords()
  useEffect(() => {
    if (notice.tone === 'problem') return
    const timer = setTimeout(() => workspace.dismiss(notice.id), lifetime)
    return () => clearTimeout(timer)
  }, [workspace, notice])
  return (
    <div className={`notice notice-${notice.tone}`}>
      <span>{say(messages.refusals, briefly(notice.message))}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={frame.dismiss}
        onClick={() => workspace.dismiss(notice.id)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
