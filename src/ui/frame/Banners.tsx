/** What a person has to know before going on: not saved, outdated, or a browser that withholds storage. */

import { useDocument, useSession, useWords } from '../workspace'
import { Button } from '../kit/Button'

/** @param downloadBackup left out while no network is open */
export function Banners({ downloadBackup = () => undefined }: { readonly downloadBackup?: () => void }) {
  const { frame } = useWords()
  const saving = useDocument((state) => state.saving)
  const outdated = useSession((state) => state.outdated)
  const warning = useSession((state) => state.warning)
  return (
    <>
      {saving === 'failed' && !outdated && (
        <div className="banner banner-problem" role="alert">
          <span>{frame.notSavedWhy}</span>
          <Button onClick={downloadBackup}>{frame.menu.backup}</Button>
        </div>
      )}
      {outdated && (
        <div className="banner banner-problem" role="alert">
          <span>{frame.outdated}</span>
          {saving === 'failed' && <Button onClick={downloadBackup}>{frame.menu.backup}</Button>}
          <Button onClick={() => window.location.reload()}>{frame.reload}</Button>
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
