/** The network as it was after a change: a picture, its size, what has changed since, and the way back. */

import { useMemo } from 'react'
import { formatList } from '../../i18n/numbers'
import { differenceOf } from '../../network/change'
import { message } from '../../network/message'
import { tallyOf } from '../../network/tally'
import type { Theme } from '../../scene/palette'
import type { LogEntry } from '../../state/log'
import { Button } from '../kit/Button'
import { useDocument, useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { areaOf } from './fitPicture'
import { NetworkPicture } from './NetworkPicture'
import type { PastState } from './usePast'
import { countsOf, tallyWords, whatOf, whenOf } from './wording'

interface PastViewProps {
  readonly past: PastState
  /** null = the beginning. */
  readonly entry: LogEntry | null
  /** When it came about; null where that is not known. */
  readonly at: string | null
  readonly theme: Theme
  readonly onGoneBack: () => void
}

export function PastView({ past, entry, at, theme, onGoneBack }: PastViewProps) {
  const workspace = useWorkspace()
  const words = useAllWords()
  const language = useLanguage()
  const network = useNetwork()
  const now = useDocument((state) => state.seq)
  const { history: w } = words
  const then = past.network
  const area = useMemo(() => areaOf(then?.places.values() ?? []), [then])
  if (!then) return <p className="problem">{w.unreachable}</p>
  const since = differenceOf(then, network)
  const when = at ? whenOf(at, language) : w.created
  const counts = countsOf(words, then)
  const current = past.seq === now
  const goBack = () => {
    const params = { at: at ?? '' }
    const change = differenceOf(network, then)
    if (!workspace.run('adopt', { change, label: message('goBack', params) })) return
    workspace.notify(message('wentBack', params))
    onGoneBack()
  }
  return (
    <section className="history-view" aria-label={current ? w.now : when}>
      <NetworkPicture
        network={then}
        positions={then.places}
        area={area}
        theme={theme}
        label={w.picture(current ? w.now : when, counts)}
      />
      <div className="history-words">
        <div>
          <h3>{current ? w.now : when}</h3>
          <p className="hint">{entry ? w.after(whatOf(words, entry)) : w.created}</p>
          <p>{counts}</p>
        </div>
        {since.length > 0 && (
          <Button look="strong" onClick={goBack}>
            {w.goBack}
          </Button>
        )}
      </div>
      {since.length > 0 ? (
        <>
          <p>{w.since(formatList(tallyWords(words, language, tallyOf(since)), language))}</p>
          <p className="hint">{w.goBackHint}</p>
        </>
      ) : (
        <p className="hint">{current ? w.nowHint : w.same}</p>
      )}
    </section>
  )
}
