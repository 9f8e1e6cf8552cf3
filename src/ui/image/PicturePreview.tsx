/** The picture, small, as it will be. */

import { useEffect, useRef } from 'react'
import { paint } from '../../scene/paint'
import type { Picture } from '../../scene/picture'
import { useWords } from '../workspace'

/** In CSS pixels. */
const widest = 420
const highest = 300

export function PicturePreview({ picture }: { readonly picture: Picture }) {
  const { image } = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const scale = Math.min(widest / picture.width, highest / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const context = canvas.current?.getContext('2d')
      if (!context) return
      const pixels = 2 * (window.devicePixelRatio || 1)
      context.canvas.width = Math.ceil(width * pixels)
      context.canvas.height = Math.ceil(height * pixels)
      context.scale(scale * pixels, scale * pixels)
      for (const { marks } of picture.layers) paint(context, marks, { scale: 1 })
    })
    return () => cancelAnimationFrame(frame)
  }, [picture, scale, width, height])
  return (
    <figure className="picture-preview">
      <canvas
        ref={canvas}
        role="img"
        aria-label={`${image.preview}: ${picture.description}`}
        style={{ width, height }}
      />
    </figure>
  )
}
