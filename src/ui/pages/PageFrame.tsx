/** A page beside the map: its title, what it holds, and the inspector of what is selected. */

import type { ReactNode } from 'react'
import { InspectorAside } from './InspectorAside'
import './pages.css'
import './print.css'

interface PageFrameProps {
  readonly title: string
  /** Small text beside the title. */
  readonly aside?: ReactNode
  /** Fills the height and scrolls inside. */
  readonly filling?: boolean
  /** Without the inspector: what the page shows cannot be edited. */
  readonly alone?: boolean
  /** On a phone the inspector does not come up, not even its head. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

export function PageFrame({
  title,
  aside,
  filling = false,
  alone = false,
  quiet = false,
  children,
}: PageFrameProps) {
  return (
    <div className={`page ${quiet ? 'page-quiet' : ''}`}>
      <div className={`page-main ${filling ? 'page-main-filling' : ''}`}>
        <header className="page-head">
          <h2>{title}</h2>
          {aside}
        </header>
        {children}
      </div>
      {!alone && <InspectorAside quiet={quiet} />}
    </div>
  )
}
