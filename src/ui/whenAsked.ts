/** Components that are loaded when they are first shown, with the texts they may need. */

import { type ComponentType, lazy } from 'react'
import { loadMoreWords } from '../i18n/words'

/** @param load the module that holds the component */
export function whenAsked<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadMoreWords()])
    return { default: component }
  })
}
