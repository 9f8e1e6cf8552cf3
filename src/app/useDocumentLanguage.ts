/** Tells the browser and screen readers which language the page speaks. */

import { useLayoutEffect } from 'react'
import { useLanguage } from '../ui/workspace'

export function useDocumentLanguage(): void {
  const language = useLanguage()
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
}
