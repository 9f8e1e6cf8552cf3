/** Imports contacts: choose a file, see what it means and what will happen, then one click. */

import { useState } from 'react'
import type { Decision } from '../../files/contacts/plan'
import { say } from '../../i18n/words'
import { aboutOf } from '../../network/network'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { CheckField, TextField } from '../kit/fields'
import { useNetwork, useWords, useWorkspace } from '../workspace'
import { FileChooser } from './FileChooser'
import { FileInput } from './FileInput'
import './import.css'
import { MatchedRows } from './MatchedRows'
import type { ContactImport } from './port'
import { PreviewTable } from './PreviewTable'
import { RowMessages } from './RowMessages'
import { Summary } from './Summary'
import { useReadingContacts } from './useReadingContacts'

export function ImportDialog({ port }: { readonly port: ContactImport }) {
  const { session } = useWorkspace()
  const words = useWords()
  const { import: w, frame } = words
  const me = aboutOf(useNetwork()).me
  const { read, failure, progress, open, change, cancel } = useReadingContacts(port)
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map())
  const [tied, setTied] = useState<boolean | null>(null)
  const [purpose, setPurpose] = useState('')
  const [placing, setPlacing] = useState(false)
  const close = () => session.setState({ dialog: null })

  const table = read?.table
  const tieToMe = tied ?? read?.own ?? false
  const kept = table?.contacts.filter(({ row }) => decisions.get(row) === 'keep').length ?? 0
  const count = (table?.contacts.length ?? 0) - kept
  const run = async () => {
    if (!read) return
    setPlacing(true)
    const done = await port.run(read, { decisions, tieToMe, purpose })
    setPlacing(false)
    if (done) close()
  }
  return (
    <Dialog
      title={w.title}
      closeLabel={frame.close}
      onClose={close}
      wide
      actions={
        <>
          {table && (
            <label className="button import-another">
              {w.another}
              <FileInput onFile={open} />
            </label>
          )}
          <Button onClick={close}>{frame.cancel}</Button>
          <Button
            look="strong"
            disabled={count === 0 || progress !== null || placing}
            onClick={() => void run()}
          >
            {w.import(count)}
          </Button>
        </>
      }
    >
      {!table && <FileChooser onFile={open} />}
      {failure && (
        <p role="alert" className="problem">
          {say(w.refusals, failure)}
        </p>
      )}
      {(progress !== null || placing) && (
        <div className="import-progress" role="status">
          <span>{placing ? w.placing : w.reading}</span>
          <progress
            {...(progress !== null && !placing && { value: progress })}
            max={1}
            aria-label={w.reading}
          />
          {!placing && (
            <Button look="quiet" onClick={cancel}>
              {frame.cancel}
            </Button>
          )}
        </div>
      )}
      {read && table && (
        <>
          <Summary read={read} decisions={decisions} />
          <PreviewTable table={table} onChange={change} />
          <MatchedRows read={read} decisions={decisions} onDecide={setDecisions} />
          <RowMessages title={w.willSkip(table.skipped.length)} rows={table.skipped} words={w.skipped} />
          <RowMessages title={w.warned(table.warnings.length)} rows={table.warnings} words={w.warnings} />
          <CheckField
            label={w.tieToMe}
            hint={me === null ? w.addsMe : w.tieToMeHint}
            checked={tieToMe}
            onChange={setTied}
          />
          <TextField label={w.purpose} value={purpose} onCommit={setPurpose} />
        </>
      )}
    </Dialog>
  )
}
