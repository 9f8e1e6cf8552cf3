/** The ways in which the parties of an opportunity can be introduced, worked out while its card is on the screen. */

import { useEffect, useState } from 'react'
import type { Opportunity } from '../../analysis/findings'
import type { IntroductionOption } from '../../analysis/introductionOptions'
import type { Network } from '../../network/network'
import { useNetwork, useWorkspace } from '../workspace'

interface Answer {
  readonly of: Network
  readonly options: readonly IntroductionOption[]
}

/** Null until they are known for the network as it is now. */
export function useIntroductions({ a, b }: Opportunity): readonly IntroductionOption[] | null {
  const { analyst, clock } = useWorkspace().ports
  const network = useNetwork()
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let wanted = true
    analyst.introductions(network, a, b, clock.today()).then(
      (options) => {
        if (wanted && options) setAnswer({ of: network, options })
      },
      // Without alternatives there is still the plan of the opportunity.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [analyst, clock, network, a, b])
  return answer?.of === network ? answer.options : null
}
