/** Plays a film of the network: play and pause, a step at a time, or any moment by the slider. */

import { Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import { type KeyboardEvent, useMemo } from 'react'
import type { Film } from '../../network/film'
import type { ActorId } from '../../network/ids'
import type { Place } from '../../network/records'
import { tallyOf } from '../../network/tally'
import type { Theme } from '../../scene/palette'
import { Button } from '../kit/Button'
import { SelectField } from '../kit/fields'
import { useLanguage, useAllWords } from '../workspace'
import { areaOf } from './fitPicture'
import { NetworkPicture } from './NetworkPicture'
import { speeds, usePlaying } from './usePlaying'
import { useReducedMotion } from './useReducedMotion'
import { countsOf, tallyWords, whatOf, whenOf } from './wording'

interface PlayerProps {
  readonly film: Film
  readonly source: 'log' | 'calendar'
  readonly positions: ReadonlyMap<ActorId, Place>
  readonly theme: Theme
}

export function Player({ film, source, positions, theme }: PlayerProps) {
  const words = useAllWords()
  const language = useLanguage()
  const { history: h } = words
  const { film: w } = h
  const still = useReducedMotion()
  const { frame, playing, speed, setSpeed, seek, toggle, setSeen } = usePlaying(film)
  const last = film.moments.length
  const moment = film.moments[frame.moment - 1]
  const area = useMemo(() => areaOf(positions.values()), [positions])
  const fresh = useMemo(() => new Set(moment?.change.map(({ id }): string => id)), [moment])
  const when = moment ? whenOf(moment.at, language) : w.start
  const what = moment?.commit
    ? whatOf(words, moment.commit)
    : moment && tallyWords(words, language, tallyOf(moment.change), source).join('; ')
  const counts = countsOf(words, frame.network)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || (event.target instanceof Element && event.target.matches('button, select')))
      return
    event.preventDefault()
    if (still) seek(frame.moment + 1)
    else toggle()
  }
  return (
    <section className="player" aria-label={h.growth} onKeyDown={onKeyDown}>
      <NetworkPicture
        network={frame.network}
        positions={positions}
        theme={theme}
        area={area}
        fresh={fresh}
        onShown={setSeen}
        label={h.picture(when, counts)}
      />
      <div className="history-words">
        <h3>{when}</h3>
        <p className="player-what">{what}</p>
        <p className="hint">{counts}</p>
      </div>
      <input
        type="range"
        className="player-time"
        aria-label={w.time}
        aria-valuetext={when}
        min={0}
        max={last}
        step={1}
        value={frame.moment}
        onChange={(event) => seek(Number(event.target.value))}
      />
      <div className="player-controls">
        {!still && (
          <Button
            look="strong"
            icon={playing ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
            onClick={toggle}
          >
            {playing ? w.pause : w.play}
          </Button>
        )}
        <Button
          icon={<SkipBack size={16} aria-hidden="true" />}
          aria-label={w.back}
          title={w.back}
          disabled={frame.moment === 0}
          onClick={() => seek(frame.moment - 1)}
        />
        <Button
          icon={<SkipForward size={16} aria-hidden="true" />}
          aria-label={w.on}
          title={w.on}
          disabled={frame.moment === last}
          onClick={() => seek(frame.moment + 1)}
        />
        {!still && (
          <SelectField
            label={w.speed}
            value={speed}
            options={speeds.map((value) => ({ value, label: w.speeds[value] }))}
            onChange={setSpeed}
          />
        )}
      </div>
    </section>
  )
}
