/** Where a contact file is dropped, chosen or pasted, and how far it is read. */

import { FileUp } from 'lucide-react'
import { useAllWords } from '../workspace'
import { contactFiles, FileInput } from './FileInput'
import { ReadingProgress } from './ReadingProgress'

interface FileChooserProps {
  readonly dragging: boolean
  readonly progress: number | null
  readonly onFile: (file: File) => void
  readonly onCancel: () => void
}

export function FileChooser({ dragging, progress, onFile, onCancel }: FileChooserProps) {
  const { import: w } = useAllWords()
  return (
    <div className={`file-chooser ${dragging ? 'file-chooser-over' : ''}`}>
      <FileUp size={32} strokeWidth={1.5} aria-hidden="true" />
      {progress === null ? (
        <>
          <p>{w.intro}</p>
          <FileInput label={w.choose} name={w.file} look="strong" accept={contactFiles} onFile={onFile} />
          <p className="hint">{w.drop}</p>
        </>
      ) : (
        <ReadingProgress label={w.reading} share={progress} onCancel={onCancel} />
      )}
    </div>
  )
}
