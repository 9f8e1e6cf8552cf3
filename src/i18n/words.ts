/** Every text of the app in both languages. Indonesian is the source: its type is what English must satisfy. */

import { en } from './en'
import { id, type Words } from './id'
import type { Language } from './numbers'

export function wordsOf(language: Language): Words {
  return language === 'id' ? id : en
}

type Params = Readonly<Record<string, string | number>>

/**
 * The wording of a coded message, by code. A code without a wording shows as itself, which a test forbids.
 */
export function say(
  table: Readonly<Record<string, (params: Params) => string>>,
  { code, params }: { readonly code: string; readonly params: Params },
): string {
  return table[code]?.(params) ?? code
}
