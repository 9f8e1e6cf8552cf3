/** The networks of this browser: open another, or delete one for good. */

import { useEffect, useState } from 'react'
import { formatDay } from '../../i18n/numbers'
import { phraseIn } from '../../network/network'
import type { NetworkEntry } from '../../state/ports'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { useDocument, useLanguage, useWords, useWorkspace } from '../workspace'

export function NetworksDialog() {
  const workspace = useWorkspace()
  const { frame } = useWords()
  const language = useLanguage()
  const current = useDocument((state) => state.id)
  const [entries, setEntries] = useState<readonly NetworkEntry[]>([])
  const [sure, setSure] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const { networks: w } = frame
  const { store } = workspace.ports
  useEffect(() => {
    let wanted = true
    void store.list().then(
      (list) => wanted && setEntries(list),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [store])
  const close = () => workspace.session.setState({ dialog: null })
  const remove = async (id: string) => {
    setSure(null)
    try {
      await store.remove(id)
      setEntries(await store.list())
    } catch {
      setFailed(true)
    }
  }
  return (
    <Dialog title={w.title} closeLabel={frame.close} onClose={close}>
      {failed && (
        <p role="alert" className="problem">
          {w.failed}
        </p>
      )}
      <ul className="networks">
        {entries.map(({ id, name, actors, openedAt }) => (
          <li key={id}>
            <span>
              <strong>{phraseIn(name, language)}</strong>
              <small className="hint">
                {w.actors(actors)} · {formatDay(openedAt.slice(0, 10), language)}
              </small>
            </span>
            {id === current ? (
              <small className="hint">{w.current}</small>
            ) : sure === id ? (
              <span className="panel-actions">
                <small>{w.removeSure(phraseIn(name, language))}</small>
                <Button look="danger" onClick={() => void remove(id)}>
                  {w.remove}
                </Button>
                <Button onClick={() => setSure(null)}>{frame.cancel}</Button>
              </span>
            ) : (
              <span className="panel-actions">
                <Button
                  onClick={() => {
                    close()
                    void workspace.open(id)
                  }}
                >
                  {w.open}
                </Button>
                <Button look="quiet" onClick={() => setSure(id)}>
                  {w.remove}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
