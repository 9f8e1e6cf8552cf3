/** What an entry of the legend is called, on the screen and in a picture. */

import type { Words } from '../../i18n/id'
import { formatNumber, type Language } from '../../i18n/numbers'
import type { LegendEntry } from '../../scene/legend'

export function legendWord({ code, text, top }: LegendEntry, words: Words, language: Language): string {
  const word = text ?? words.image.legend[code]
  if (top === undefined) return word
  return `${word} (${words.filter.largest(formatNumber(top, language, top < 10 ? 1 : 0))})`
}
