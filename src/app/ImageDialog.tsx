/** The export dialog with its painter. */

import { useState } from 'react'
import { ExportImageDialog } from '../ui/image/ExportImageDialog'
import { createImageExport } from './exportImage'

export function ImageDialog() {
  const [port] = useState(createImageExport)
  return <ExportImageDialog port={port} />
}
