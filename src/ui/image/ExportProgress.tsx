/** How far the drawing is; packing what is drawn into a file takes longer and tells nothing meanwhile. */

import { useWords } from '../workspace'

export function ExportProgress({ share }: { readonly share: number }) {
  const { image } = useWords()
  return (
    <label className="export-progress">
      {image.drawing}
      {share < 1 ? <progress key="drawing" value={share} max={1} /> : <progress key="packing" />}
    </label>
  )
}
