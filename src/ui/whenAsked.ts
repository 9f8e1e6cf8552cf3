/** Components that are loaded when they are first shown, with the texts they may need. */

import { type ComponentType, lazy } from 'react'
import { loadMoreWords } from '../i18n/words'

const loads: (() => Promise<unknown>)[] = []

/**
 * @param load the module that holds the component
 * @param soon it is fetched ahead of the others
 */
export function whenAsked<Props>(load: () => Promise<ComponentType<Props>>, soon = false) {
  if (soon) loads.unshift(load)
  else loads.push(load)
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadMoreWords()])
    return { default: component }
  })
}

/**
 * Fetches them all, one after the other, once nothing else is going on: what is asked for then appears at once, and
 * is there even if the server has gone. Rejects when one cannot be had.
 */
export async function fetchAhead(): Promise<void> {
  for (const load of loads) await load()
}
