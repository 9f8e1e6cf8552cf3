/** How the network grew: in the order in which it was drawn, or by the calendar. */

import { useEffect, useMemo, useState } from 'react'
import { calendarOf } from '../../network/calendar'
import { withRows } from '../../network/network'
import type { Theme } from '../../scene/palette'
import { filmOfLog, type LogFilm } from '../../state/log'
import { RadioField } from '../kit/fields'
import { EmptyState } from '../pages/EmptyState'
import { useNetwork, useAllWords, useWorkspace } from '../workspace'
import { Player } from './Player'

const sources = ['log', 'calendar'] as const
type Source = (typeof sources)[number]

export function GrowthPanel({ theme }: { readonly theme: Theme }) {
  const { film: w, reading, lost } = useAllWords().history
  const network = useNetwork()
  const today = useWorkspace().ports.clock.today()
  const log = useLogFilm()
  const [wanted, setWanted] = useState<Source | null>(null)
  // A sample or a backup has no log of how it was drawn, but may have dates.
  const drawn = log === null || log.film.moments.length > 0
  const asked = wanted === 'calendar' || (wanted === null && !drawn)
  const calendar = useMemo(() => (asked ? calendarOf(network, today) : null), [asked, network, today])
  if (!log)
    return (
      <p className="hint" role="status">
        {reading}
      </p>
    )
  const days = calendar?.film.moments.length ?? 0
  const source = wanted ?? (days > 1 ? 'calendar' : 'log')
  const film = source === 'calendar' && calendar ? calendar.film : log.film
  const least = source === 'log' ? 1 : 2
  return (
    <div className="growth">
      <RadioField
        label={w.source}
        value={source}
        options={sources.map((value) => ({ value, label: w[value] }))}
        onChange={setWanted}
      />
      {film.moments.length < least ? (
        <EmptyState text={source === 'log' ? w.empty : w.noDays} />
      ) : (
        <Player
          // Another film begins anew.
          key={`${source} ${film.moments.length}`}
          film={film}
          source={source}
          positions={source === 'log' ? log.positions : network.places}
          theme={theme}
        />
      )}
      {source === 'log' && !log.whole && <p className="hint">{lost}</p>}
      {source === 'calendar' && calendar && days > 1 && calendar.undated > 0 && (
        <p className="hint">{w.undated(calendar.undated)}</p>
      )}
    </div>
  )
}

/** Everybody keeps the place of today, so that nothing jumps; who has gone, the last one they had. */
function useLogFilm() {
  const { document } = useWorkspace()
  const network = useNetwork()
  const [read, setRead] = useState<LogFilm | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    void filmOfLog(document, abort.signal).then((film) => {
      if (film) setRead(film)
    })
    return () => abort.abort()
  }, [document, network])
  return useMemo(() => {
    if (!read) return null
    const lost = new Map(read.lost.map((place) => [place.id, place]))
    return { ...read, positions: withRows(lost, [...network.places.values()]) }
  }, [read, network])
}
