/** How far this map's own ties between coalitions bear the structural factors out; the formula on hovering. */

import type { Findings } from '../../analysis/findings'
import { useAllWords, useInsights, useLanguage } from '../workspace'
import { Compared } from '../whatIf/Compared'
import { recordFormula, recordSentences } from './wording'

export function BridgeRecord() {
  const language = useLanguage()
  const words = useAllWords()
  const findings = useInsights((state) => state.findings)
  const before = useInsights((state) => state.before)
  if (!findings) return null
  const told = ({ record, thresholds }: Findings) =>
    recordSentences(record, thresholds, language, words).join(' ')
  const { record, thresholds } = findings
  return (
    <p className="hint" title={recordFormula(record, thresholds, language, words)}>
      <Compared was={before && told(before)} is={told(findings)} />
    </p>
  )
}
