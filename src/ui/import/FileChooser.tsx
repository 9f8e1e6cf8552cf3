/** Where a contact file is dropped or chosen. */

import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../workspace'
import { FileInput } from './FileInput'

export function FileChooser({ onFile }: { readonly onFile: (file: File) => void }) {
  const { import: w } = useWords()
  const [over, setOver] = useState(false)
  return (
    <div
      className={`file-chooser ${over ? 'file-chooser-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
    >
      <FileUp size={28} aria-hidden="true" />
      <p>{w.intro}</p>
      <label>
        <span>{w.drop}</span> <FileInput onFile={onFile} />
      </label>
    </div>
  )
}
