/** A question that is answered by choosing one of a few words. */

import type { Option } from '../kit/fields'
import { useAllWords } from '../workspace'
import './today.css'

interface AnswerFieldProps<T extends string> {
  /** The question, for those who do not see it beside the field. */
  readonly label: string
  readonly options: readonly Option<T>[]
  readonly onAnswer: (value: T) => void
}

export function AnswerField<T extends string>({ label, options, onAnswer }: AnswerFieldProps<T>) {
  const { today: w } = useAllWords().pages
  return (
    <select
      className="answer"
      aria-label={label}
      value=""
      onChange={(event) => {
        const answer = options.find(({ value }) => value === event.target.value)
        if (answer) onAnswer(answer.value)
      }}
    >
      <option value="">{w.answer}</option>
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  )
}
