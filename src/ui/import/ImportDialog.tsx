/** Imports contacts: choose a file, see what it means and what will happen, then one click. */

import { useState } from 'react'
import { say } from '../../i18n/words'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { CheckField, TextField } from '../kit/fields'
import { useAllWords, useWorkspace } from '../workspace'
import { FileChooser } from './FileChooser'
import { contactFiles, FileInput } from './FileInput'
import './import.css'
import { MatchedRows } from './MatchedRows'
import type { ContactImport, ImportFailure } from './port'
import { PreviewTable } from './PreviewTable'
import { ReadingProgress } from './ReadingProgress'
import { RowMessages } from './RowMessages'
import { Summary } from './Summary'
import { useChoosing } from './useChoosing'
import { useReadingContacts } from './useReadingContacts'
import { useReceivingFiles } from './useReceivingFiles'

export function ImportDialog({ port }: { readonly port: ContactImport }) {
  const { session } = useWorkspace()
  const { import: w, frame } = useAllWords()
  const { read, meanings, failure, progress, open, setMeaning, cancel } = useReadingContacts(port)
  const choosing = useChoosing(read)
  const [importing, setImporting] = useState(false)
  const [refused, setRefused] = useState<ImportFailure | null>(null)
  const openNew = (file: File) => {
    if (importing) return
    setRefused(null)
    open(file)
  }
  const dragging = useReceivingFiles(w.pasted, openNew)
  const close = () => session.setState({ dialog: null })
  const run = async () => {
    if (!read) return
    setImporting(true)
    setRefused(await port.run(read, choosing.choice))
    setImporting(false)
  }

  const problem = failure ?? choosing.tooMany ?? refused
  const isReady = read !== null && progress === null && !importing && choosing.tooMany === null
  const digest = read?.digest
  return (
    <Dialog
      title={w.title}
      closeLabel={frame.close}
      onClose={close}
      wide
      actions={
        <>
          <Button onClick={close}>{frame.cancel}</Button>
          <Button look="strong" disabled={!isReady || choosing.count === 0} onClick={() => void run()}>
            {digest ? w.import(choosing.count) : w.title}
          </Button>
        </>
      }
    >
      {!digest && <FileChooser dragging={dragging} progress={progress} onFile={openNew} onCancel={cancel} />}
      {digest && (
        <Summary
          digest={digest}
          added={choosing.added}
          known={choosing.known}
          progress={
            importing ? (
              <ReadingProgress label={w.placing} share={null} onCancel={null} />
            ) : progress !== null ? (
              <ReadingProgress label={w.reading} share={progress} onCancel={cancel} />
            ) : null
          }
        >
          <FileInput label={w.another} name={w.file} look="plain" accept={contactFiles} onFile={openNew} />
        </Summary>
      )}
      {problem && (
        <p role="alert" className="file-problem">
          {say(w.refusals, problem.refusal)}
        </p>
      )}
      {digest && (
        <fieldset className="import-choices" disabled={importing}>
          <PreviewTable digest={digest} meanings={meanings} onChange={setMeaning} />
          <MatchedRows
            matched={digest.matched}
            decisions={choosing.choice.decisions}
            onDecide={choosing.decide}
          />
          <RowMessages title={w.willSkip(digest.skipped.count)} rows={digest.skipped} words={w.skipped} />
          <RowMessages title={w.warned(digest.warnings.count)} rows={digest.warnings} words={w.warnings} />
          <div className="import-options">
            <CheckField
              label={w.tieToMe}
              hint={choosing.addsMe ? w.addsMe : w.tieToMeHint}
              checked={choosing.choice.tieToMe}
              onChange={choosing.tieToMe}
            />
            <TextField label={w.purpose} value={choosing.choice.purpose} onCommit={choosing.setPurpose} />
          </div>
        </fieldset>
      )}
    </Dialog>
  )
}
