/** What colour, size and place of the actors stand for. */

import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { colourMeasures } from '../../scene/colours'
import { sizeMeasures } from '../../scene/sizes'
import { actions } from '../actions/actions'
import { isSmall } from '../kit/isSmall'
import { usePreferences, useSession, useWords, useWorkspace } from '../workspace'

const layouts = {
  hand: actions.ownLayout,
  handshakes: actions.handshakes,
  stance: actions.chessboard,
} as const

export function MeasureChoices() {
  const workspace = useWorkspace()
  const { filter, arrangements } = useWords()
  const sizeBy = usePreferences((state) => state.sizeBy)
  const colourBy = usePreferences((state) => state.colourBy)
  const layout = useSession((state) => state.layout.by)
  const { preferences } = workspace
  const choices = useRef<HTMLDivElement>(null)
  const layOut = (by: keyof typeof layouts) => {
    // What is laid out would have but the little room that the legend leaves on a phone.
    if (isSmall()) {
      // Whoever works by keyboard goes on with the legend, not with nothing.
      choices.current?.closest('details')?.querySelector('summary')?.focus()
      flushSync(() => preferences.setState({ legendOpen: null }))
    }
    layouts[by].run(workspace)
  }
  return (
    <div ref={choices} className="legend-measures">
      <Choice
        label={filter.colourBy}
        value={colourBy}
        options={colourMeasures}
        words={filter.colours}
        onChange={(measure) => preferences.setState({ colourBy: measure })}
      />
      <Choice
        label={filter.sizeBy}
        value={sizeBy}
        options={sizeMeasures}
        words={filter.sizes}
        onChange={(measure) => preferences.setState({ sizeBy: measure })}
      />
      <Choice
        label={arrangements.label}
        value={layout}
        options={['hand', 'handshakes', 'stance']}
        words={arrangements.layouts}
        onChange={layOut}
        onKeyDown={openFirst}
      />
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: string
  readonly options: readonly T[]
  readonly words: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLSelectElement>) => void
}

/** Keys would choose from the closed list one after the other, and each is a map arranged anew: they open it instead. */
function openFirst(event: KeyboardEvent<HTMLSelectElement>): void {
  const { key, ctrlKey, metaKey, altKey, currentTarget } = event
  if (ctrlKey || metaKey || altKey || !/^(Arrow.*|Home|End|Page.*|[^ ])$/u.test(key)) return
  try {
    currentTarget.showPicker()
    event.preventDefault()
  } catch {
    // A browser that cannot: its keys choose at once.
  }
}

function Choice<T extends string>({ label, value, options, words, onChange, onKeyDown }: ChoiceProps<T>) {
  return (
    <label>
      {label}{' '}
      <select value={value} onKeyDown={onKeyDown} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  )
}
