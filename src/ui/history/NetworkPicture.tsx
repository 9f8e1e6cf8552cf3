/** A network as a still picture that fits its frame, drawn from the same scene as the map. */

import { useEffect, useMemo, useRef } from 'react'
import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Box, Mark } from '../../scene/marks'
import type { Point } from '../../scene/outline'
import { paint } from '../../scene/paint'
import { paletteOf, type Theme } from '../../scene/palette'
import { buildScene } from '../../scene/scene'
import { useElementSize } from './useElementSize'

interface NetworkPictureProps {
  readonly network: Network
  readonly positions: ReadonlyMap<ActorId, Point>
  readonly theme: Theme
  /** What it shows, for those who cannot see it. */
  readonly label: string
  /** The part of the map to fit; all that is drawn without it. */
  readonly frame?: Box
  /** Ids of the rows to point out. */
  readonly fresh?: ReadonlySet<string>
}

/** A small network is not blown up beyond this. */
const largestScale = 1.5
const margin = 16
const nothing: ReadonlySet<string> = new Set()

export function NetworkPicture(props: NetworkPictureProps) {
  const { network, positions, theme, label, frame, fresh = nothing } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const { box, width, height } = useElementSize()
  const scene = useMemo(
    () =>
      buildScene({
        network,
        positions,
        theme,
        findings: null,
        sizeBy: 'influence',
        focus: null,
        showOpportunities: 0,
        showGaps: false,
        showHalos: false,
      }),
    [network, positions, theme],
  )
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || width === 0 || height === 0) return
    const density = window.devicePixelRatio || 1
    context.canvas.width = Math.round(width * density)
    context.canvas.height = Math.round(height * density)
    const area = frame ?? scene.bounds
    const scale = Math.min(
      largestScale,
      Math.max(1, width - 2 * margin) / Math.max(1, area.width),
      Math.max(1, height - 2 * margin) / Math.max(1, area.height),
    )
    const left = width / 2 - scale * (area.x + area.width / 2)
    const top = height / 2 - scale * (area.y + area.height / 2)
    context.setTransform(scale * density, 0, 0, scale * density, left * density, top * density)
    const lit = [...scene.ties, ...scene.actors].filter(({ of }) => of !== null && fresh.has(of))
    const glow = glowOf(lit, paletteOf(theme).opportunity)
    for (const marks of [scene.back, glow, scene.ties, scene.actors, scene.front])
      paint(context, marks, { scale })
  }, [scene, theme, frame, fresh, width, height])
  return (
    <div className="history-picture" ref={box}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}

/** A wide soft line under what is pointed out. */
function glowOf(marks: readonly Mark[], colour: string): readonly Mark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'text'
      ? []
      : [{ ...mark, fill: null, stroke: colour, lineWidth: mark.lineWidth + 9, dash: [], opacity: 0.45 }],
  )
}
