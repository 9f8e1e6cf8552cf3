/** The network as it was after a change: a picture, its size, what has changed since, and the way back. */

import { changeBetween } from '../../network/change'
import { message } from '../../network/message'
import type { Network } from '../../network/network'
import { tallyOf } from '../../network/tally'
import type { Theme } from '../../scene/palette'
import type { LogEntry } from '../../state/log'
import { Button } from '../kit/Button'
import { useDocument, useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
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
  const words = useWords()
  const language = useLanguage()
  const now = useDocument((state) => state.seq)
  const { history: w } = words
  if (!past.network) return <p className="problem">{w.unreachable}</p>
  const when = at ? whenOf(at, language) : w.created
  const counts = countsOf(words, past.network)
  const current = past.seq === now
  return (
    <section className="history-view" aria-label={current ? w.now : when}>
      <NetworkPicture
        network={past.network}
        positions={past.network.places}
        theme={theme}
        label={w.picture(current ? w.now : when, counts)}
      />
      <div className="history-words">
        <h3>{current ? w.now : when}</h3>
        <p className="hint">{entry ? w.after(whatOf(words, entry)) : w.created}</p>
        <p>{counts}</p>
      </div>
      {current ? (
        <p className="hint">{w.nowHint}</p>
      ) : (
        <WayBack then={past.network} at={at} onGoneBack={onGoneBack} />
      )}
    </section>
  )
}

interface WayBackProps {
  readonly then: Network
  readonly at: string | null
  readonly onGoneBack: () => void
}

/** What has changed since, and one step that makes everything as it was. */
function WayBack({ then, at, onGoneBack }: WayBackProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const language = useLanguage()
  const network = useNetwork()
  const { history: w } = words
  const since = changeBetween(then, network)
  if (since.length === 0) return <p className="hint">{w.same}</p>
  const goBack = () => {
    const label = message('goBack', { at: at ?? '' })
    if (!workspace.run('adopt', { change: changeBetween(network, then), label })) return
    workspace.notify(message('wentBack', { at: at ?? '' }))
    onGoneBack()
  }
  return (
    <div className="history-back">
      <h4>{w.since}</h4>
      <ul className="history-since">
        {tallyWords(words, language, tallyOf(since)).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <div className="panel-actions">
        <Button look="strong" onClick={goBack}>
          {w.goBack}
        </Button>
      </div>
      <p className="hint">{w.goBackHint}</p>
    </div>
  )
}
