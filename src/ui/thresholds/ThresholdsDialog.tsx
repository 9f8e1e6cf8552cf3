/** The numbers that the advice goes by, each in words, with the usual value and a way back to it. */

import type { thresholdRanges, ThresholdName } from '../../analysis/thresholds'
import { formatNumber } from '../../i18n/numbers'
import { aboutOf } from '../../network/network'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Section } from '../kit/fields'
import { useAllWords, useInsights, useLanguage, useNetwork, useWorkspace } from '../workspace'
import { ThresholdField } from './ThresholdField'
import { type ThresholdGroup, thresholdGroups, type Unit } from './units'
import './thresholds.css'

interface ThresholdsDialogProps {
  readonly ranges: typeof thresholdRanges
}

export function ThresholdsDialog({ ranges }: ThresholdsDialogProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { thresholds: own } = aboutOf(network)
  const { thresholds: w, frame } = useAllWords()
  const close = () => workspace.session.setState({ dialog: null })
  return (
    <Dialog
      wide
      title={w.title}
      closeLabel={frame.close}
      onClose={close}
      actions={
        <>
          <Outcome />
          <Button
            disabled={Object.keys(own).length === 0}
            onClick={() => workspace.run('resetThresholds', {})}
          >
            {w.allBack}
          </Button>
        </>
      }
    >
      <p className="hint">{w.intro}</p>
      {(Object.keys(thresholdGroups) as ThresholdGroup[]).map((group) => (
        <Section key={group} title={w.groups[group]}>
          {(Object.entries(thresholdGroups[group]) as [ThresholdName, Unit][]).map(([name, unit]) => (
            <ThresholdField
              key={name}
              name={name}
              unit={unit}
              range={ranges[name]}
              own={own[name] ?? null}
              onChange={(value) => workspace.run('setThreshold', { name, value })}
            />
          ))}
        </Section>
      ))}
    </Dialog>
  )
}

/** What comes of it. */
function Outcome() {
  const network = useNetwork()
  const language = useLanguage()
  const { thresholds: w } = useAllWords()
  const count = useInsights((state) => state.findings?.opportunityCount)
  const isCurrent = useInsights((state) => state.of) === network
  return (
    <p className="hint thresholds-outcome" role="status">
      {isCurrent && count !== undefined ? w.opportunities(formatNumber(count, language)) : w.computing}
    </p>
  )
}
