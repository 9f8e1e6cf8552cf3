/** What a page says while it has nothing to show: why, and the next step. */

import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly text: string
  /** Buttons that lead on. */
  readonly children?: ReactNode
}

export function EmptyState({ text, children }: EmptyStateProps) {
  return (
    <div className="page-empty">
      <p>{text}</p>
      {children && <div className="panel-actions">{children}</div>}
    </div>
  )
}
