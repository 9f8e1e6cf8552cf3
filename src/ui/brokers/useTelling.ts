/** What sentences about the open network need, in the language of the screen. */

import { useMemo } from 'react'
import { useAllWords, useDocument, useLanguage, useNetwork } from '../workspace'
import type { Telling } from './wording'

export function useTelling(): Telling {
  const network = useNetwork()
  const from = useDocument((state) => state.whatIf?.from)
  const language = useLanguage()
  const words = useAllWords()
  return useMemo(() => ({ network, from, language, words }), [network, from, language, words])
}
