/** Every text of the app in both languages. Indonesian is the source: its type is what English must satisfy. */

import type { Words } from './id'
import type { Language } from './numbers'

/** Each language is a file of its own, so that a start loads only the one that is spoken. */
const files: Readonly<Record<Language, () => Promise<Words>>> = {
  id: async () => (await import('./id')).id,
  en: async () => (await import('./en')).en,
}

const loaded: { [L in Language]?: Words } = {}

/** Fetches the texts of a language; to be awaited before the screen speaks it. Rejects when they cannot be had. */
export async function loadWords(language: Language): Promise<void> {
  loaded[language] ??= await files[language]()
}

/** Throws for a language that has not been loaded. */
export function wordsOf(language: Language): Words {
  const words = loaded[language]
  if (!words) throw new Error(`the texts of "${language}" are not loaded`)
  return words
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
