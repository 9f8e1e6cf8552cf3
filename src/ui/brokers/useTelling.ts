/** What sentences about the open network need, in the language of the screen. */

import { useMemo } from 'react'
import { useLanguage, useNetwork, useAllWords } from '../workspace'
import type { Telling } from './wording'

export function useTelling(): Telling {
  const network = useNetwork()
  const language = useLanguage()
  const words = useAllWords()
  return useMemo(() => ({ network, language, words }), [network, language, words])
}
