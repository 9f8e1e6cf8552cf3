/** The file input of the import; the same file may be chosen twice. */

import { useWords } from '../workspace'

export function FileInput({ onFile }: { readonly onFile: (file: File) => void }) {
  const { import: w } = useWords()
  return (
    <input
      type="file"
      aria-label={w.file}
      accept=".csv,.tsv,.txt,text/csv,text/plain"
      onChange={(event) => {
        const [file] = event.target.files ?? []
        if (file) onFile(file)
        event.target.value = ''
      }}
    />
  )
}
