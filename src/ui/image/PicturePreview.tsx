/** The picture, small, as it will be. */

import { useEffect, useRef } from 'react'
import { paint } from '../../scene/paint'
import type { Theme } from '../../scene/palette'
import type { Picture } from '../../scene/picture'
import { useWords } from '../workspace'

/** The most that the style sheet gives it, in CSS pixels. */
const widest = 620
const highest = 460
/** Typing a title draws once, when the fingers rest: a map of thousands takes longer than a frame. */
const restMilliseconds = 60

interface PicturePreviewProps {
  readonly picture: Picture
  readonly transparent: boolean
  readonly theme: Theme
}

export function PicturePreview({ picture, transparent, theme }: PicturePreviewProps) {
  const { image } = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      const context = canvas.current?.getContext('2d')
      if (!context) return
      const fit = Math.min(widest / picture.width, highest / picture.height)
      const scale = 2 * fit * (window.devicePixelRatio || 1)
      context.canvas.width = Math.ceil(picture.width * scale)
      context.canvas.height = Math.ceil(picture.height * scale)
      context.scale(scale, scale)
      for (const { marks } of picture.layers) paint(context, marks, { scale: 1 })
    }, restMilliseconds)
    return () => clearTimeout(timer)
  }, [picture])
  return (
    <figure className="picture-preview">
      <canvas
        ref={canvas}
        role="img"
        className={transparent ? `see-through see-through-${theme}` : ''}
        aria-label={`${image.preview}: ${picture.description}`}
      />
    </figure>
  )
}
