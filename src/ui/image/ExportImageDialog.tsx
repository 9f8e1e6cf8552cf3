/** Exports the map as a picture for a meeting: choices, a preview, one button. */

import { useState } from 'react'
import { aboutOf, phraseIn } from '../../network/network'
import { cleanText } from '../../scene/text'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
import { ExportProgress } from './ExportProgress'
import './image.css'
import { PictureForm } from './PictureForm'
import { PicturePreview } from './PicturePreview'
import type { ImageExport } from './port'
import { type Format, useExporting } from './useExporting'
import { type PictureChoice, usePicture } from './usePicture'

/** A longer side fails in Chromium. */
const longestSide = 16_384
/** In letters of the title: some file systems take no more than 255 bytes. */
const longestFileName = 80

export function ExportImageDialog({ port }: { readonly port: ImageExport }) {
  const { session } = useWorkspace()
  const language = useLanguage()
  const { image: w, frame } = useWords()
  const name = phraseIn(aboutOf(useNetwork()).name, language)
  const [format, setFormat] = useState<Format>('PNG')
  const [scale, setScale] = useState(2)
  const [choice, setChoice] = useState<PictureChoice>({
    title: name,
    theme: 'light',
    shape: 'content',
    transparent: false,
    anonymous: false,
    highlighted: true,
  })
  const picture = usePicture(choice)
  const { progress, failed, run, stop } = useExporting(port)
  const drawing = progress !== null
  const choose = (part: Partial<PictureChoice>) => setChoice({ ...choice, ...part })
  const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)]
  const tooLarge = format === 'PNG' && Math.max(width, height) > longestSide
  const close = () => session.setState({ dialog: null })
  const exportNow = async () => {
    const file = `${cleanText(choice.title, longestFileName) || frame.appName}.${format.toLowerCase()}`
    if (await run(picture, format, scale, file)) close()
  }
  return (
    <Dialog
      title={w.title}
      closeLabel={frame.close}
      onClose={close}
      wide
      actions={
        <>
          {drawing && <ExportProgress share={progress} />}
          <Button onClick={drawing ? stop : close}>{frame.cancel}</Button>
          <Button look="strong" data-first disabled={tooLarge || drawing} onClick={() => void exportNow()}>
            {w.export}
          </Button>
        </>
      }
    >
      <div className="image-export">
        <div className="form">
          <PictureForm
            choice={choice}
            onChoose={choose}
            format={format}
            onFormat={setFormat}
            scale={scale}
            onScale={setScale}
            size={{ width, height }}
          />
          {(tooLarge || failed) && (
            <p role="alert" className="problem">
              {tooLarge ? w.tooLarge : w.failed}
            </p>
          )}
        </div>
        <PicturePreview picture={picture} transparent={choice.transparent} theme={choice.theme} />
      </div>
    </Dialog>
  )
}
