/** A network as a still picture that fits its frame. */

import { useEffect, useRef } from 'react'
import { Drawer } from './drawer'
import type { Picture } from './drawSteps'
import { fitPicture } from './fitPicture'
import { useElementSize } from './useElementSize'

interface NetworkPictureProps extends Pick<Picture, 'network' | 'positions' | 'area' | 'theme'> {
  /** What it shows, for those who cannot see it. */
  readonly label: string
  /** Ids of the rows to point out. */
  readonly fresh?: ReadonlySet<string>
  /** Called when the network can be seen, a while after it was given where it is large. Keeps its identity. */
  readonly onShown?: (network: Picture['network']) => void
}

const nothing: ReadonlySet<string> = new Set()

export function NetworkPicture(props: NetworkPictureProps) {
  const { network, positions, area, theme, label, fresh = nothing, onShown } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawer = useRef<Drawer>(null)
  const { box, width, height } = useElementSize()
  useEffect(() => {
    if (!canvas.current) return
    const made = new Drawer(canvas.current)
    drawer.current = made
    return () => made.close()
  }, [])
  useEffect(() => {
    const shown = () => onShown?.(network)
    if (width === 0 || height === 0) return shown()
    const fit = fitPicture(area, width, height)
    drawer.current?.draw({ network, positions, area, fit, width, height, theme, fresh }, shown)
  }, [network, positions, area, theme, fresh, width, height, onShown])
  return (
    <div className="history-picture" ref={box}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}
