/** Which moment of a film is shown, and the clock that goes on to the next. */

import { useEffect, useState } from 'react'
import { type Film, type Frame, wind } from '../../network/film'
import type { Network } from '../../network/network'

export const speeds = ['slow', 'normal', 'fast'] as const
export type Speed = (typeof speeds)[number]

const factors: Readonly<Record<Speed, number>> = { slow: 2, normal: 1, fast: 0.4 }
/** A film of many moments lasts about this long at normal speed, in milliseconds. */
const wholeFilm = 30_000
/** Between one moment and the next, in milliseconds. */
const slowestStep = 900
const fastestStep = 30

/** Begins at the end, with the network as it is. It goes on when `setSeen` has told that the moment can be seen. */
export function usePlaying(film: Film) {
  const last = film.moments.length
  const [frame, setFrame] = useState<Frame>(() => wind(film, { moment: 0, network: film.start }, last))
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>('normal')
  const seek = (moment: number) => setFrame(wind(film, frame, Math.max(0, Math.min(last, moment))))
  const [seen, setSeen] = useState<Network | null>(null)
  const runs = playing && frame.moment < last
  useEffect(() => {
    if (!runs || seen !== frame.network) return
    const step = Math.max(fastestStep, Math.min(slowestStep, wholeFilm / last) * factors[speed])
    // A new one for each moment: a slow machine shows them later, and never two at once.
    const timer = setTimeout(() => setFrame((now) => wind(film, now, now.moment + 1)), step)
    return () => clearTimeout(timer)
  }, [runs, seen, frame, film, last, speed])
  const toggle = () => {
    if (!runs && frame.moment === last) seek(0)
    setPlaying(!runs)
  }
  return { frame, playing: runs, speed, setSpeed, seek, toggle, setSeen }
}
