/** The introduction message to be read, changed and copied, in either language. */

import { useId, useRef, useState } from 'react'
import { draftWords } from '../../i18n/drafts'
import type { Language } from '../../i18n/numbers'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { CheckField, RadioField } from '../kit/fields'
import { useAllWords, useLanguage, useNetwork } from '../workspace'
import { composeDraft, type DraftFacts } from './composeDraft'
import './message.css'

interface DraftDialogProps {
  readonly opportunity: DraftFacts['opportunity']
  readonly chain: DraftFacts['chain']
  /** Whom to write to, one at least. */
  readonly recipients: readonly Pick<DraftFacts, 'connector' | 'brings'>[]
  readonly onClose: () => void
}

export function DraftDialog({ opportunity, chain, recipients, onClose }: DraftDialogProps) {
  const network = useNetwork()
  const { introductions: w, frame } = useAllWords()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [recipient, setRecipient] = useState(0)
  const [withUrgency, setWithUrgency] = useState(false)
  /** What the person made of it, by what was chosen. */
  const [own, setOwn] = useState<Readonly<Record<string, string | undefined>>>({})
  const [told, setTold] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const facts = { opportunity, chain, withUrgency, ...recipients[recipient]! }
  const version = `${language} ${recipient} ${withUrgency}`
  const text = own[version] ?? composeDraft(facts, network, language, draftWords[language])
  const change = (value: string | undefined) => {
    setTold('')
    setOwn((before) => ({ ...before, [version]: value }))
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold(w.copied)
    } catch {
      // Refused, or withheld over plain http.
      area.current?.focus()
      area.current?.select()
      setTold(w.selected)
    }
  }
  return (
    <Dialog
      title={w.draftTitle}
      closeLabel={frame.close}
      onClose={onClose}
      wide
      actions={
        <>
          <span role="status" className="draft-told">
            {told}
          </span>
          {own[version] !== undefined && (
            <Button look="quiet" onClick={() => change(undefined)}>
              {w.again}
            </Button>
          )}
          <Button look="strong" onClick={() => void copy()}>
            {w.copy}
          </Button>
        </>
      }
    >
      <RadioField
        label={w.inLanguage}
        value={language}
        options={(['id', 'en'] as const).map((value) => ({ value, label: w.languages[value] }))}
        onChange={(chosen) => {
          setTold('')
          setLanguage(chosen)
        }}
      />
      {recipients.length > 1 && (
        <RadioField
          label={w.recipient}
          value={String(recipient)}
          options={recipients.map(({ connector }, index) => ({
            value: String(index),
            label: network.actors.get(connector)?.name ?? '',
          }))}
          onChange={(chosen) => {
            setTold('')
            setRecipient(Number(chosen))
          }}
        />
      )}
      <CheckField
        label={w.withUrgency}
        hint={w.urgencyHint}
        checked={withUrgency}
        onChange={(checked) => {
          setTold('')
          setWithUrgency(checked)
        }}
      />
      <div className="field">
        <label htmlFor={id}>{w.message}</label>
        <textarea
          ref={area}
          id={id}
          className="draft-text"
          lang={language}
          rows={16}
          value={text}
          data-first
          aria-describedby={`${id}-hint`}
          onChange={(event) => change(event.target.value)}
        />
        <small id={`${id}-hint`} className="hint">
          {w.hint}
        </small>
      </div>
    </Dialog>
  )
}
