/** A button that chooses a file; the same file may be chosen twice. */

import './file.css'

interface FileInputProps {
  readonly label: string
  /** What the file is, for those who hear it. */
  readonly name: string
  readonly look: 'strong' | 'plain'
  /** Kinds of files, as browsers want them. */
  readonly accept: string
  readonly onFile: (file: File) => void
}

export const contactFiles = '.csv,.tsv,.txt,text/csv,text/plain'

export function FileInput({ label, name, look, accept, onFile }: FileInputProps) {
  return (
    <label className={`button button-${look} file-input`}>
      {label}
      <input
        type="file"
        aria-label={name}
        title={label}
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
    </label>
  )
}
