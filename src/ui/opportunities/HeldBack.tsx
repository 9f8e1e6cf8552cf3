/** What is not in the list, and why; what was put off or dismissed can be called back. */

import { Suspense, useState } from 'react'
import type { Findings } from '../../analysis/findings'
import { formatDay } from '../../i18n/numbers'
import { Compared } from '../whatIf/Compared'
import { useInsights, useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
import { whenAsked } from '../whenAsked'
import { nameOf } from './wording'

const HeldBackPairs = whenAsked(async () => (await import('./HeldBackPairs')).HeldBackPairs)

const reasons = ['closed', 'proposed', 'parted', 'oneSided'] as const

export function HeldBack() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { opportunities: w } = useWords()
  const findings = useInsights((state) => state.findings)
  const before = useInsights((state) => state.before?.heldBack)
  if (!findings) return null
  const { heldBack } = findings
  // Before there are coalitions everybody is outside.
  const outsiders = network.coalitions.size > 0 ? findings.outsiders : 0
  const lines = reasons.filter((reason) => heldBack[reason] > 0)
  const marks = [...network.opportunityMarks.values()]
  if (lines.length + marks.length + outsiders === 0) return null
  return (
    <div className="held-back">
      {marks.length > 0 && (
        <details>
          <summary>
            {w.marked} ({marks.length})
          </summary>
          <ul className="relations">
            {marks.map(({ id, a, b, kind, on, until }) => (
              <li key={id}>
                <span>
                  {w.between(nameOf(network, a), nameOf(network, b))}
                  <small className="hint">
                    {' '}
                    {kind === 'postponed' && until
                      ? w.postponedUntil(formatDay(until, language))
                      : w.dismissedOn(formatDay(on, language))}
                  </small>
                </span>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => workspace.run('recallOpportunity', { a, b })}
                >
                  {w.recall}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {lines.length > 0 && (
        <details>
          <summary>
            <Compared
              was={before && w.heldBack.title(sumOf(before))}
              is={w.heldBack.title(sumOf(heldBack))}
            />
          </summary>
          {lines.map((reason) => (
            <Reason
              key={reason}
              reason={reason}
              was={before && w.heldBack[reason](before[reason])}
              is={w.heldBack[reason](heldBack[reason])}
            />
          ))}
        </details>
      )}
      {outsiders > 0 && <p className="hint">{w.outsiders(outsiders)}</p>}
    </div>
  )
}

function sumOf(heldBack: Findings['heldBack']): number {
  return reasons.reduce((sum, reason) => sum + heldBack[reason], 0)
}

interface ReasonProps {
  readonly reason: (typeof reasons)[number]
  readonly was: string | undefined
  readonly is: string
}

/** The pairs are fetched when the line is opened. */
function Reason({ reason, was, is }: ReasonProps) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Compared was={was} is={is} />
      </summary>
      <Suspense>{open && <HeldBackPairs reason={reason} />}</Suspense>
    </details>
  )
}
