/** What the marks of this map mean, with switches for the layers that can be hidden. */

import { useLayoutEffect, useRef } from 'react'
import { type LegendCode, type LegendEntry, legendGroups } from '../../scene/legend'
import type { Mark } from '../../scene/marks'
import { paint } from '../../scene/paint'
import type { PreferencesState } from '../../state/preferences'
import { usePreferences, useWords, useWorkspace } from '../workspace'

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
  const shown: PreferencesState = usePreferences((state) => state)
  const open = shown.legendOpen ?? !window.matchMedia('(width <= 760px)').matches
  const toggle = (layer: Layer) => preferences.setState({ [layer]: !shown[layer] })
  const missing = (Object.keys(layers) as LegendCode[]).filter(
    (code) => layers[code] && !shown[layers[code]] && !entries.some((entry) => entry.code === code),
  )
  if (entries.length === 0) return null
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
            {entries
              .filter((entry) => entry.group === group)
              .map(({ code, swatch }) => {
                const layer = layers[code]
                return (
                  <li key={code}>
                    <Swatch marks={swatch} />
                    {layer ? (
                      <button
                        type="button"
                        className="link-button"
                        aria-pressed={shown[layer]}
                        onClick={() => toggle(layer)}
                      >
                        {words.image.legend[code]}
                      </button>
                    ) : (
                      words.image.legend[code]
                    )}
                  </li>
                )
              })}
          </ul>
        ))}
        {missing.length > 0 && (
          <ul className="legend-group">
            {missing.map((code) => {
              const layer = layers[code]
              return (
                layer && (
                  <li key={code} className="legend-off">
                    <button
                      type="button"
                      className="link-button"
                      aria-pressed={false}
                      onClick={() => toggle(layer)}
                    >
                      {words.image.legend[code]}
                    </button>
                  </li>
                )
              )
            })}
          </ul>
        )}
      </div>
    </details>
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
