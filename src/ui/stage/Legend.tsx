/** What the marks of this map mean; its entries filter the map and switch layers, its lists choose size and colour. */

import { useLayoutEffect, useRef, useState } from 'react'
import { isFiltering, withToggled } from '../../network/filter'
import { type LegendCode, type LegendEntry, legendGroups } from '../../scene/legend'
import type { Mark } from '../../scene/marks'
import { paint } from '../../scene/paint'
import { isCramped } from '../kit/isSmall'
import { legendWord } from '../image/legendWord'
import './legend.css'
import { MeasureChoices } from './MeasureChoices'
import { useLanguage, usePreferences, useSession, useWords, useWorkspace } from '../workspace'

type Layer = 'showGaps' | 'showBrokers' | 'showOpportunities'

/** Entries that are a layer of their own: the entry is its switch. */
const layers: Readonly<Partial<Record<LegendCode, Layer>>> = {
  gap: 'showGaps',
  broker: 'showBrokers',
  opportunity: 'showOpportunities',
}

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const { preferences } = useWorkspace()
  const words = useWords()
  const shown = usePreferences((state) => state)
  const filtering = useSession((state) => isFiltering(state.filter))
  // While the map is filtered its legend would lose what could be added to the filter.
  const [whole, setWhole] = useState(entries)
  if (!filtering && whole !== entries) setWhole(entries)
  const listed = filtering ? whole : entries
  if (listed.length === 0) return null
  const open = shown.legendOpen ?? !isCramped()
  const missing = (Object.keys(layers) as LegendCode[]).filter(
    (code) => layers[code] && !shown[layers[code]] && !listed.some((entry) => entry.code === code),
  )
  return (
    <details
      className="legend"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) preferences.setState({ legendOpen: event.currentTarget.open })
      }}
    >
      <summary>{words.frame.legend}</summary>
      <div className="legend-groups">
        {legendGroups.map((group) => (
          <ul key={group} className={`legend-group legend-${group}`}>
            {listed
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <LegendItem key={entry.code + (entry.text ?? '')} entry={entry} />
              ))}
          </ul>
        ))}
        {missing.length > 0 && (
          <ul className="legend-group">
            {missing.map((code) => (
              <LegendItem key={code} entry={{ code, group: 'bridging', swatch: [] }} />
            ))}
          </ul>
        )}
      </div>
      <MeasureChoices />
    </details>
  )
}

function LegendItem({ entry }: { readonly entry: LegendEntry }) {
  const { preferences, session } = useWorkspace()
  const words = useWords()
  const language = useLanguage()
  const filter = useSession((state) => state.filter)
  const layer = layers[entry.code]
  const shown = usePreferences((state) => !layer || state[layer])
  const { facet } = entry
  const word = legendWord(entry, words, language)
  const pressed = facet ? filter.facets[facet.name].has(facet.value) : shown
  const toggle = layer
    ? () => preferences.setState({ [layer]: !shown })
    : facet && (() => session.setState({ filter: withToggled(filter, facet.name, facet.value) }))
  return (
    <li className={shown ? '' : 'legend-off'}>
      {entry.swatch.length > 0 && <Swatch marks={entry.swatch} />}
      {toggle ? (
        <button
          type="button"
          className="link-button"
          aria-pressed={pressed}
          title={facet && words.filter.onlyThis(word)}
          onClick={toggle}
        >
          {word}
        </button>
      ) : (
        word
      )}
    </li>
  )
}

const width = 30
const height = 18

function Swatch({ marks }: { readonly marks: readonly Mark[] }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const pixels = window.devicePixelRatio || 1
    context.canvas.width = width * pixels
    context.canvas.height = height * pixels
    context.setTransform(pixels, 0, 0, pixels, (width / 2) * pixels, (height / 2) * pixels)
    paint(context, marks, { scale: 1 })
  }, [marks])
  return <canvas ref={canvas} className="swatch" aria-hidden="true" />
}
