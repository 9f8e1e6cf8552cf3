/** The rings with room: the best set and the list left, the ring in focus, or the best, with its reasons right. */

import { formatNumber } from '../../i18n/numbers'
import { Button } from '../kit/Button'
import { EmptyState } from '../pages/EmptyState'
import { useAllWords, useLanguage, useNetwork, useRings, useSession, useWorkspace } from '../workspace'
import { Compared } from '../whatIf/Compared'
import { BestRings } from './BestRings'
import { LeftOut } from './LeftOut'
import { RingCard } from './RingCard'
import { RingRow } from './RingRow'
import { useFollowedRings } from './useFollowedRings'

export function RingsPanel() {
  const { session } = useWorkspace()
  const { rings: w, pages } = useAllWords()
  const language = useLanguage()
  const network = useNetwork()
  const focus = useSession((state) => state.ring)
  const before = useRings((state) => state.before)
  const { findings, isCurrent, failed, known, byId } = useFollowedRings()
  if (failed) return <Single text={w.failed} />
  if (!findings)
    return (
      <div className="opportunities-single">
        <Searching />
      </div>
    )
  const focused = byId(focus)
  const shown = focused ?? known[0]
  if (!shown) {
    const trading = [...network.actors.values()].some(({ offers, needs }) => offers?.length && needs?.length)
    return (
      <div className="opportunities-single">
        {!isCurrent && <Searching />}
        {isCurrent && (
          <EmptyState text={trading ? w.empty : w.noClaims}>
            {!trading && <Button onClick={() => session.setState({ view: 'map' })}>{pages.openMap}</Button>}
          </EmptyState>
        )}
        {isCurrent && <LeftOut findings={findings} />}
      </div>
    )
  }
  const count = (listed: number, all: number) =>
    w.count(formatNumber(listed, language), formatNumber(all, language))
  const inBest = new Set(findings.best.rings.map(({ id }) => id))
  return (
    <section
      className={`opportunities-page ${focused ? 'opportunities-page-focused' : ''}`}
      role="region"
      aria-label={w.title}
    >
      <div className="opportunities-list">
        <header className="page-head">
          <h2>{w.title}</h2>
          <small className="hint">
            <Compared
              was={before && count(before.rings.length, before.count)}
              is={count(known.length, findings.count)}
            />
          </small>
        </header>
        {isCurrent ? <p className="hint">{w.intro}</p> : <Searching text={w.stale} />}
        <BestRings findings={findings} />
        <ol className="opportunity-list" aria-label={w.title}>
          {known.map((ring, place) => (
            <RingRow
              key={ring.id}
              ring={ring}
              rank={place + 1}
              inBest={inBest.has(ring.id)}
              current={ring.id === shown.id}
            />
          ))}
        </ol>
        <LeftOut findings={findings} />
      </div>
      <div className="opportunities-card">
        <button
          type="button"
          className="link-button opportunities-back"
          onClick={() => session.setState({ ring: null })}
        >
          {w.back}
        </button>
        <RingCard key={shown.id} ring={shown} isCurrent={isCurrent} />
      </div>
    </section>
  )
}

/** That rings are being looked for, and how to stop that. */
function Searching({ text }: { readonly text?: string }) {
  const { rings } = useWorkspace()
  const { rings: w, frame } = useAllWords()
  const { slow, stopped } = useRings((state) => state)
  return (
    <p className="hint">
      <span role="status">{stopped ? w.stopped : (text ?? w.computing)}</span>{' '}
      {(slow || stopped) && (
        <Button look="quiet" onClick={stopped ? rings.goOn : rings.stop}>
          {stopped ? w.goOn : frame.cancel}
        </Button>
      )}
    </p>
  )
}

function Single({ text }: { readonly text: string }) {
  return (
    <p className="opportunities-single hint" role="status">
      {text}
    </p>
  )
}
