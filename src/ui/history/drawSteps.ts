/** Draws a still picture of a network from the same scene as the map, in steps between which others have their turn. */

import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Box, Mark } from '../../scene/marks'
import type { Point } from '../../scene/outline'
import { paint } from '../../scene/paint'
import { paletteOf, type Theme } from '../../scene/palette'
import { sceneSteps } from '../../scene/scene'
import type { Steps } from '../../scene/steps'
import type { Fit } from './fitPicture'

export interface Picture {
  readonly network: Network
  readonly positions: ReadonlyMap<ActorId, Point>
  /** The part of the map to fit, around places: the same for all pictures of a film. */
  readonly area: Box
  readonly fit: Fit
  /** Of the frame, in CSS pixels; as `height`. */
  readonly width: number
  readonly height: number
  readonly theme: Theme
  /** Ids of the rows to point out. */
  readonly fresh: ReadonlySet<string>
}

/** Marks between two pauses: a millisecond or two. */
const marksAtOnce = 200

/** @param context of a canvas that nobody else draws on meanwhile; it gets the size of the picture */
export function* drawSteps(context: CanvasRenderingContext2D, picture: Picture): Steps<void> {
  const { network, area, fit, width, height, theme, fresh } = picture
  const scene = yield* sceneSteps({
    network,
    positions: aroundMiddle(picture.positions, area, fit.closer),
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
  })
  const density = window.devicePixelRatio || 1
  context.canvas.width = Math.round(width * density)
  context.canvas.height = Math.round(height * density)
  context.scale(density, density)
  context.translate(width / 2, height / 2)
  context.scale(fit.scale, fit.scale)
  const lit = [...scene.ties, ...scene.actors].filter(({ of }) => of !== null && fresh.has(of))
  const glow = glowOf(lit, paletteOf(theme).opportunity)
  for (const marks of [scene.back, glow, scene.ties, scene.actors, scene.front])
    for (let from = 0; from < marks.length; from += marksAtOnce) {
      paint(context, marks.slice(from, from + marksAtOnce), { scale: fit.scale })
      yield
    }
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
