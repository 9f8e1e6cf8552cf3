/** What a person has to know before going on: not saved, outdated, a newer version, or a browser that withholds storage. */

import { useState } from 'react'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { useDocument, useSession, useWords, useWorkspace } from '../workspace'

export function Banners() {
  const workspace = useWorkspace()
  const { frame } = useWords()
  const backUp = () => void actions.downloadBackup.run(workspace)
  const saving = useDocument((state) => state.saving)
  const outdated = useSession((state) => state.outdated)
  const newer = useSession((state) => state.newer)
  const warning = useSession((state) => state.warning)
  const [later, setLater] = useState(false)
  const change = async (load: () => void) => {
    if (await workspace.mayLeave()) load()
  }
  return (
    <>
      {saving === 'failed' && !outdated && (
        <div className="banner banner-problem" role="alert">
          <span>{frame.notSavedWhy}</span>
          <Button onClick={backUp}>{frame.menu.backup}</Button>
        </div>
      )}
      {outdated && (
        <div className="banner banner-problem" role="alert">
          <span>{frame.outdated}</span>
          {saving === 'failed' && <Button onClick={backUp}>{frame.menu.backup}</Button>}
          <Button onClick={newer ?? (() => window.location.reload())}>{frame.reload}</Button>
        </div>
      )}
      {newer && !outdated && !later && (
        <div className="banner" role="status">
          <span>{frame.newer}</span>
          <Button onClick={() => void change(newer)}>{frame.useNewer}</Button>
          <Button onClick={() => setLater(true)}>{frame.later}</Button>
        </div>
      )}
      {warning && (
        <div className="banner" role="alert">
          <span>{frame[warning]}</span>
        </div>
      )}
    </>
  )
}
