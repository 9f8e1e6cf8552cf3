/** What the picture and its file shall be like. */

import { type PageShape, pageShapes } from '../../scene/picture'
import { CheckField, RadioField, SelectField, TextField } from '../kit/fields'
import { useSession, useWords } from '../workspace'
import type { Format } from './useExporting'
import type { PictureChoice } from './usePicture'

const formats = ['PNG', 'SVG'] as const
const themes = ['light', 'dark'] as const
const scales = [1, 2, 3, 4] as const

interface PictureFormProps {
  readonly choice: PictureChoice
  readonly onChoose: (part: Partial<PictureChoice>) => void
  readonly format: Format
  readonly onFormat: (format: Format) => void
  /** Pixels of the file per CSS pixel of the picture. */
  readonly scale: number
  readonly onScale: (scale: number) => void
  /** Of the file, in pixels. */
  readonly size: { readonly width: number; readonly height: number }
}

export function PictureForm(props: PictureFormProps) {
  const { choice, onChoose, format, onFormat, scale, onScale, size } = props
  const { image: w } = useWords()
  const hasFocus = useSession(({ opportunity, ring, spotlight }) => Boolean(opportunity ?? ring ?? spotlight))
  return (
    <>
      <TextField label={w.pictureTitle} value={choice.title} live onCommit={(title) => onChoose({ title })} />
      {hasFocus && (
        <RadioField
          label={w.content}
          value={choice.highlighted ? 'lit' : 'whole'}
          options={(['whole', 'lit'] as const).map((value) => ({ value, label: w.contents[value] }))}
          onChange={(value) => onChoose({ highlighted: value === 'lit' })}
        />
      )}
      <RadioField
        label={w.format}
        value={format}
        options={formats.map((value) => ({ value, label: w.formats[value] }))}
        onChange={onFormat}
      />
      {format === 'PNG' && (
        <SelectField
          label={w.scale}
          value={String(scale)}
          options={scales.map((value) => ({ value: String(value), label: w.times(value) }))}
          hint={w.pixels(size.width, size.height)}
          onChange={(value) => onScale(Number(value))}
        />
      )}
      <SelectField
        label={w.shape}
        value={choice.shape}
        options={(Object.keys(pageShapes) as PageShape[]).map((value) => ({ value, label: w.shapes[value] }))}
        onChange={(shape) => onChoose({ shape })}
      />
      <RadioField
        label={w.theme}
        value={choice.theme}
        options={themes.map((value) => ({ value, label: w.themes[value] }))}
        onChange={(theme) => onChoose({ theme })}
      />
      <div>
        <CheckField
          label={w.transparent}
          checked={choice.transparent}
          onChange={(transparent) => onChoose({ transparent })}
        />
        <CheckField
          label={w.hideNames}
          hint={w.hideNamesHint}
          checked={choice.anonymous}
          onChange={(anonymous) => onChoose({ anonymous })}
        />
      </div>
    </>
  )
}
