/** Names as long as a line that is only glanced at has room for: a name may be a whole text pasted by mistake. */

import type { Message } from '../network/message'
import { cleanText } from '../scene/text'

/** In UTF-16 units. */
const longest = 60

export function brief(name: string): string {
  return cleanText(name, longest)
}

/** The same message with its names cut. O(length of the texts, at most 200 each). */
export function briefly({ code, params }: Message): Message {
  const cut = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === 'string' ? brief(value) : value,
  ])
  return { code, params: Object.fromEntries(cut) as Message['params'] }
}
