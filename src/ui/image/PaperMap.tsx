/** The map on paper: in place of the screen the picture for a meeting, as soon as the browser is about to print. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { aboutOf, phraseIn } from '../../network/network'
import { paintPicture } from '../../scene/paintPicture'
import { useLanguage, useNetwork } from '../workspace'
import './paper.css'
import { usePicture } from './usePicture'

/** Pixels of the longer side: about 300 per inch on A4. */
const longerSide = 3400

export function PaperMap() {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes what is there when the event is over.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing && <Paper />
}

function Paper() {
  const language = useLanguage()
  const title = phraseIn(aboutOf(useNetwork()).name, language)
  // Paper is white already.
  const picture = usePicture({
    title,
    theme: 'light',
    shape: 'A4',
    transparent: true,
    anonymous: false,
    highlighted: true,
  })
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const { width, height } = picture
    const scale = longerSide / Math.max(width, height)
    context.canvas.width = Math.ceil(width * scale)
    context.canvas.height = Math.ceil(height * scale)
    paintPicture(context, picture, scale)
  }, [picture])
  return createPortal(
    <canvas ref={canvas} role="img" aria-label={picture.description} className="paper-map" />,
    document.body,
  )
}
