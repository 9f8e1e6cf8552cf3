/** Hands the dialog of thresholds the ranges that the analyses keep to. */

import { thresholdRanges } from '../analysis/thresholds'
import { ThresholdsDialog as Thresholds } from '../ui/thresholds/ThresholdsDialog'

export function ThresholdsDialog() {
  return <Thresholds ranges={thresholdRanges} />
}
