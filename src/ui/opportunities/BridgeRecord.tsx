/** How far this map's own ties between coalitions bear the structural factors out; the formula on hovering. */

import { useInsights, useLanguage, useWords } from '../workspace'
import { recordFormula, recordSentences } from './wording'

export function BridgeRecord() {
  const language = useLanguage()
  const words = useWords()
  const findings = useInsights((state) => state.findings)
  if (!findings) return null
  const { record, thresholds } = findings
  return (
    <p className="hint" title={recordFormula(record, thresholds, language, words)}>
      {recordSentences(record, thresholds, language, words).join(' ')}
    </p>
  )
}
