/** The introduction paths to choose from; the chosen one is the one that is planned. */

import type { TrustPath } from '../../analysis/findings'
import type { IntroductionOption } from '../../analysis/introductionOptions'
import { RadioField } from '../kit/fields'
import { useAllWords, useLanguage, useNetwork } from '../workspace'
import { pathText, pathTrustText, shareText } from './planWording'

interface PathChoiceProps {
  /** The most trusted path, shown until the others are known. */
  readonly path: TrustPath
  readonly options: readonly IntroductionOption[] | null
  readonly chosen: number
  readonly onChoose: (option: IntroductionOption) => void
}

export function PathChoice({ path, options, chosen, onChoose }: PathChoiceProps) {
  const network = useNetwork()
  const language = useLanguage()
  const words = useAllWords()
  const { introductions: w } = words
  const telling = { network, language, words }
  const shown = options?.[chosen]?.chain ?? path
  if (!options || options.length < 2)
    return (
      <div className="path">
        <h4>{w.path}</h4>
        <p>{pathText(shown, network)}</p>
        <small className="hint">{pathTrustText(shown, telling)}</small>
      </div>
    )
  const labelOf = ({ chain }: IntroductionOption, index: number) =>
    [pathText(chain, network), `(${shareText(chain, telling)}${index === 0 ? `, ${w.first}` : ''})`].join(' ')
  return (
    <div className="path path-choice">
      <RadioField
        label={w.path}
        value={String(chosen)}
        options={options.map((option, index) => ({ value: String(index), label: labelOf(option, index) }))}
        onChange={(value) => onChoose(options[Number(value)]!)}
      />
      <small className="hint">{pathTrustText(shown, telling)}</small>
    </div>
  )
}
