/** The history of the open network: what was changed when, and how it grew. */

import { type KeyboardEvent, useState } from 'react'
import type { Theme } from '../../scene/palette'
import { PageFrame } from '../pages/PageFrame'
import { useDocument, useAllWords } from '../workspace'
import { ChangesPanel } from './ChangesPanel'
import { GrowthPanel } from './GrowthPanel'
import './history.css'

const tabs = ['changes', 'growth'] as const
type Tab = (typeof tabs)[number]

export function HistoryPage({ theme }: { readonly theme: Theme }) {
  const { history: w } = useAllWords()
  const open = useDocument((state) => state.id)
  const [tab, setTab] = useState<Tab>('changes')
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const other = tab === 'changes' ? 'growth' : 'changes'
    setTab(other)
    event.currentTarget.querySelector<HTMLElement>(`#history-tab-${other}`)?.focus()
  }
  return (
    <PageFrame
      title={w.title}
      aside={
        <div role="tablist" aria-label={w.title} className="panel-tabs" onKeyDown={onKeyDown}>
          {tabs.map((each) => (
            <button
              key={each}
              id={`history-tab-${each}`}
              type="button"
              role="tab"
              aria-selected={each === tab}
              aria-controls="history-panel"
              tabIndex={each === tab ? 0 : -1}
              className="panel-tab"
              onClick={() => setTab(each)}
            >
              {w[each]}
            </button>
          ))}
        </div>
      }
      filling
      alone
    >
      <div
        role="tabpanel"
        id="history-panel"
        className="history-panel"
        aria-labelledby={`history-tab-${tab}`}
      >
        {tab === 'changes' ? (
          <ChangesPanel key={open} theme={theme} />
        ) : (
          <GrowthPanel key={open} theme={theme} />
        )}
      </div>
    </PageFrame>
  )
}
