/** A deal written by hand: what it is called, and who gives what to whom, line by line. */

import { Plus } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { formatList } from '../../i18n/numbers'
import { type DealId, newId, type TieId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import type { Deal } from '../../network/records'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { TextField } from '../kit/fields'
import { nameOf } from '../opportunities/wording'
import { useAllWords, useLanguage, useNetwork, useWorkspace } from '../workspace'
import { TermRow } from './TermRow'
import { answerTo, blankTerm, exchangesFrom, isBlank, isWhole, losersOf, partiesOf, termsOf } from './terms'

interface DealFormProps {
  /** null = a new one. */
  readonly deal: Deal | null
  readonly onClose: () => void
}

export function DealForm({ deal, onClose }: DealFormProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { deals: w, frame } = useAllWords()
  const list = useId()
  const [name, setName] = useState(deal?.name ?? '')
  const [note, setNote] = useState(deal?.note ?? '')
  const [terms, setTerms] = useState(() =>
    deal ? termsOf(network, deal, language) : [blankTerm(), blankTerm()],
  )
  const actors = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    return [...network.actors.values()].sort((one, other) => compare(one.name, other.name))
  }, [network.actors, language])
  const named = terms.filter((term) => !isBlank(term))
  const losers = losersOf(terms).map((id) => nameOf(network, id))
  const parties = partiesOf(terms.filter(isWhole)).map((id) => nameOf(network, id))
  const suggested = parties.length > 0 ? w.form.nameOf(formatList(parties, language)) : ''
  const called = name.trim() || suggested
  const canSave = called !== '' && named.every(isWhole) && (deal !== null || named.length > 0)
  const save = () => {
    const { exchanges, resources } = exchangesFrom(network, terms, language)
    const on = workspace.ports.clock.today()
    const tieIds = exchanges.map(() => newId<TieId>())
    const done = deal
      ? workspace.run('editDeal', {
          id: deal.id,
          patch: { name: called, note },
          ...(deal.stage !== 'ended' && { terms: { exchanges, resources, on, tieIds } }),
        })
      : workspace.run('addDeal', {
          deal: { id: newId<DealId>(), name: called, stage: 'idea', exchanges: [], since: on, note },
          exchanges,
          resources,
        })
    if (done) onClose()
  }
  return (
    <Dialog
      wide
      title={deal ? w.editTitle : w.form.title}
      closeLabel={frame.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button look="strong" disabled={!canSave} onClick={save}>
            {w.save}
          </Button>
        </>
      }
    >
      <TextField
        label={w.name}
        value={name}
        placeholder={suggested}
        onCommit={setName}
        live
        eager={deal !== null}
      />
      {deal?.stage !== 'ended' && (
        <>
          <fieldset className="terms">
            <legend className="field-label">{w.form.terms}</legend>
            <ol>
              {terms.map((term, place) => (
                <TermRow
                  key={term.id}
                  term={term}
                  place={place + 1}
                  actors={actors}
                  resourceList={list}
                  onChange={(changed) => setTerms(terms.map((each) => (each === term ? changed : each)))}
                  onRemove={() => setTerms(terms.filter((each) => each !== term))}
                />
              ))}
            </ol>
            <Button
              icon={<Plus size={16} aria-hidden="true" />}
              onClick={() => setTerms([...terms, answerTo(terms)])}
            >
              {w.form.add}
            </Button>
          </fieldset>
          <datalist id={list}>
            {[...network.resources.values()].map(({ id, name: phrase }) => (
              <option key={id} value={phraseIn(phrase, language)} />
            ))}
          </datalist>
          {!named.every(isWhole) && <p className="hint">{w.form.incomplete}</p>}
          {losers.length > 0 && <p className="deal-flag">{w.oneSided(formatList(losers, language))}</p>}
        </>
      )}
      <TextField label={w.note} value={note} onCommit={setNote} live multiline />
    </Dialog>
  )
}
