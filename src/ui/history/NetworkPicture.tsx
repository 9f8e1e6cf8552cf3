/** A network as a still picture that fits its frame, drawn from the same scene as the map. */

import { useEffect, useMemo, useRef } from 'react'
import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Box, Mark } from '../../scene/marks'
import type { Point } from '../../scene/outline'
import { paint } from '../../scene/paint'
import { paletteOf, type Theme } from '../../scene/palette'
import { buildScene } from '../../scene/scene'
import { fitPicture } from './fitPicture'
import { useElementSize } from './useElementSize'

interface NetworkPictureProps {
  readonly network: Network
  readonly positions: ReadonlyMap<ActorId, Point>
  /** The part of the map to fit, around places: the same for all pictures of a film. */
  readonly area: Box
  readonly theme: Theme
  /** What it shows, for those who cannot see it. */
  readonly label: string
  /** Ids of the rows to point out. */
  readonly fresh?: ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()

export function NetworkPicture(props: NetworkPictureProps) {
  const { network, positions, area, theme, label, fresh = nothing } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const { box, width, height } = useElementSize()
  const { scale, closer } = fitPicture(area, width, height)
  const scene = useMemo(
    () =>
      buildScene({
        network,
        positions: aroundMiddle(positions, area, closer),
        guides: null,
        theme,
        findings: null,
        sizeBy: 'influence',
        colourBy: 'coalition',
        labelScale: 1,
        focus: null,
        introduction: null,
        spotlight: null,
        ring: null,
        showOpportunities: 0,
        showGaps: false,
        showHalos: false,
      }),
    [network, positions, area, closer, theme],
  )
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || width === 0 || height === 0) return
    const density = window.devicePixelRatio || 1
    context.canvas.width = Math.round(width * density)
    context.canvas.height = Math.round(height * density)
    context.scale(density, density)
    context.translate(width / 2, height / 2)
    context.scale(scale, scale)
    const lit = [...scene.ties, ...scene.actors].filter(({ of }) => of !== null && fresh.has(of))
    const glow = glowOf(lit, paletteOf(theme).opportunity)
    for (const marks of [scene.back, glow, scene.ties, scene.actors, scene.front])
      paint(context, marks, { scale })
  }, [scene, theme, fresh, width, height, scale])
  return (
    <div className="history-picture" ref={box}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}

/** Places as seen from the middle of the area, moved together. */
function aroundMiddle(positions: ReadonlyMap<ActorId, Point>, area: Box, closer: number) {
  const [x, y] = [area.x + area.width / 2, area.y + area.height / 2]
  const places = Array.from(
    positions,
    ([id, place]) => [id, { x: (place.x - x) * closer, y: (place.y - y) * closer }] as const,
  )
  return new Map(places)
}

/** A wide soft line under what is pointed out. */
function glowOf(marks: readonly Mark[], colour: string): readonly Mark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'text'
      ? []
      : [{ ...mark, fill: null, stroke: colour, lineWidth: mark.lineWidth + 9, dash: [], opacity: 0.45 }],
  )
}
