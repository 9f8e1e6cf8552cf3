/** The introduction message to be read, changed and copied, in either language. */

import { useId, useRef, useState } from 'react'
import { draftWords } from '../../i18n/drafts'
import type { Language } from '../../i18n/numbers'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { RadioField } from '../kit/fields'
import { useAllWords, useLanguage, useNetwork } from '../workspace'
import { composeDraft, type DraftFacts } from './composeDraft'
import './message.css'

interface DraftDialogProps {
  readonly facts: DraftFacts
  readonly onClose: () => void
}

export function DraftDialog({ facts, onClose }: DraftDialogProps) {
  const network = useNetwork()
  const { introductions: w, frame } = useAllWords()
  const [language, setLanguage] = useState<Language>(useLanguage())
  /** What the person made of it, per language. */
  const [own, setOwn] = useState<{ readonly [L in Language]?: string }>({})
  const [told, setTold] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const text = own[language] ?? composeDraft(facts, network, language, draftWords[language])
  const change = (value: string | undefined) => {
    setTold('')
    setOwn(({ [language]: _, ...others }) =>
      value === undefined ? others : { ...others, [language]: value },
    )
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
          {own[language] !== undefined && (
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
