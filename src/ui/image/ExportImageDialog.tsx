/** Exports the map as a picture for a meeting: choices, a preview, one button. */

import { useState } from 'react'
import { message } from '../../network/message'
import { aboutOf, phraseIn } from '../../network/network'
import { type PageShape, pageShapes } from '../../scene/picture'
import { svgOf } from '../../scene/svg'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { CheckField, RadioField, SelectField, TextField } from '../kit/fields'
import { useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
import './image.css'
import { PicturePreview } from './PicturePreview'
import type { ImageExport } from './port'
import { type PictureChoice, usePicture } from './usePicture'

type Format = 'PNG' | 'SVG'
const scales = ['1', '2', '3', '4'] as const
/** A longer side fails in Chromium. */
const longestSide = 16_384

export function ExportImageDialog({ port }: { readonly port: ImageExport }) {
  const workspace = useWorkspace()
  const language = useLanguage()
  const { image: w, frame } = useWords()
  const name = phraseIn(aboutOf(useNetwork()).name, language)
  const [format, setFormat] = useState<Format>('PNG')
  const [scale, setScale] = useState<(typeof scales)[number]>('2')
  const [progress, setProgress] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  const [choice, setChoice] = useState<PictureChoice>({
    title: name,
    theme: 'light',
    shape: 'content',
    transparent: false,
    anonymous: false,
  })
  const picture = usePicture(choice)
  const choose = (part: Partial<PictureChoice>) => setChoice({ ...choice, ...part })
  const times = format === 'PNG' ? Number(scale) : 1
  const [width, height] = [Math.ceil(picture.width * times), Math.ceil(picture.height * times)]
  const tooLarge = format === 'PNG' && Math.max(width, height) > longestSide
  const close = () => {
    port.cancel()
    workspace.session.setState({ dialog: null })
  }
  const run = async () => {
    setFailed(false)
    setProgress(0)
    try {
      const blob =
        format === 'SVG'
          ? new Blob([svgOf(picture)], { type: 'image/svg+xml' })
          : await port.png(picture, times, setProgress)
      const file = `${choice.title || frame.appName}.${format.toLowerCase()}`
      port.save(blob, file)
      workspace.notify(message('imageSaved', { name: file }))
      close()
    } catch {
      setFailed(true)
    } finally {
      setProgress(null)
    }
  }
  return (
    <Dialog
      title={w.title}
      closeLabel={frame.close}
      onClose={close}
      wide
      actions={
        <>
          {progress !== null && <progress value={progress} max={1} aria-label={w.drawing} />}
          <Button onClick={close}>{frame.cancel}</Button>
          <Button look="strong" disabled={tooLarge || progress !== null} onClick={() => void run()}>
            {w.export}
          </Button>
        </>
      }
    >
      <div className="image-export">
        <div className="form">
          <TextField
            label={w.pictureTitle}
            value={choice.title}
            live
            onCommit={(title) => choose({ title })}
          />
          <RadioField
            label={w.format}
            value={format}
            options={[
              { value: 'PNG', label: w.png },
              { value: 'SVG', label: w.svg },
            ]}
            onChange={setFormat}
          />
          {format === 'PNG' && (
            <SelectField
              label={w.scale}
              value={scale}
              options={scales.map((value) => ({ value, label: w.times(Number(value)) }))}
              hint={w.pixels(width, height)}
              onChange={setScale}
            />
          )}
          <SelectField<PageShape>
            label={w.shape}
            value={choice.shape}
            options={(Object.keys(pageShapes) as PageShape[]).map((value) => ({
              value,
              label: w.shapes[value],
            }))}
            onChange={(shape) => choose({ shape })}
          />
          <RadioField
            label={w.theme}
            value={choice.theme}
            options={[
              { value: 'light', label: w.light },
              { value: 'dark', label: w.dark },
            ]}
            onChange={(theme) => choose({ theme })}
          />
          <CheckField
            label={w.transparent}
            checked={choice.transparent}
            onChange={(transparent) => choose({ transparent })}
          />
          <CheckField
            label={w.hideNames}
            checked={choice.anonymous}
            onChange={(anonymous) => choose({ anonymous })}
          />
          {(tooLarge || failed) && (
            <p role="alert" className="problem">
              {tooLarge ? w.tooLarge : w.failed}
            </p>
          )}
        </div>
        <PicturePreview picture={picture} />
      </div>
    </Dialog>
  )
}
