/** A button that chooses a contact file; the same file may be chosen twice. */

import { useAllWords } from '../workspace'

interface FileInputProps {
  readonly label: string
  readonly look: 'strong' | 'plain'
  readonly onFile: (file: File) => void
}

export function FileInput({ label, look, onFile }: FileInputProps) {
  const { import: w } = useAllWords()
  return (
    <label className={`button button-${look} file-input`}>
      {label}
      <input
        type="file"
        aria-label={w.file}
        title={label}
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
    </label>
  )
}
