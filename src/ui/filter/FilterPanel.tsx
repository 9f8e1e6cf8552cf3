/** Where a person chooses what the map shows. */

import { X } from 'lucide-react'
import { useMemo } from 'react'
import { type Facet, facets, withToggled } from '../../network/filter'
import { levelOf } from '../../scene/levels'
import { TextField } from '../kit/fields'
import { useInsights, useNetwork, useSession, useWords, useWorkspace } from '../workspace'
import { type FacetValue, facetValues } from './facetValues'
import { facetValue } from './inWords'
import './filter.css'

export function FilterPanel() {
  const { session } = useWorkspace()
  const { filter: say } = useWords()
  const network = useNetwork()
  const findings = useInsights((state) => state.findings)
  const filter = useSession((state) => state.filter)
  const values = useMemo(() => facetValues(network, (actor) => levelOf(actor, findings)), [network, findings])
  const close = () => session.setState({ filterPanel: false })
  return (
    <section
      className="filter-panel"
      aria-label={say.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <header>
        <h2>{say.panel}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={say.close}
          title={say.close}
          onClick={close}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <TextField
        label={say.text}
        placeholder={say.textHint}
        value={filter.text}
        live
        onCommit={(text) => session.setState({ filter: { ...filter, text } })}
      />
      {facets.map((facet) => (
        <FacetChoice key={facet} facet={facet} values={values[facet]} />
      ))}
      <TextField
        label={say.day}
        hint={say.dayHint}
        type="date"
        value={filter.day ?? ''}
        live
        onCommit={(day) => session.setState({ filter: { ...filter, day: day === '' ? null : day } })}
      />
    </section>
  )
}

/** A facet that has one value in all leaves nothing to choose. */
function FacetChoice({ facet, values }: { readonly facet: Facet; readonly values: readonly FacetValue[] }) {
  const { session } = useWorkspace()
  const words = useWords()
  const network = useNetwork()
  const filter = useSession((state) => state.filter)
  if (values.length < 2 && filter.facets[facet].size === 0) return null
  return (
    <fieldset className="filter-facet">
      <legend>{words.filter.facet[facet]}</legend>
      {values.map(({ value, count }) => (
        <button
          key={value}
          type="button"
          className="filter-value"
          aria-pressed={filter.facets[facet].has(value)}
          onClick={() => session.setState({ filter: withToggled(filter, facet, value) })}
        >
          {facetValue(facet, value, network, words)} <small>{count}</small>
        </button>
      ))}
    </fieldset>
  )
}
