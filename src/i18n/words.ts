/** Every text of the app in both languages. Indonesian is the source: its type is what English must satisfy. */

import type { Words } from './id'
import type { MoreWords } from './id.more'
import type { Language } from './numbers'

/** With the texts of pages and dialogs that are not there from the start. */
export type AllWords = Words & MoreWords

/** Files of their own, so that a start loads only the language that is spoken, and only what it shows. */
const files: Readonly<Record<Language, () => Promise<Words>>> = {
  id: async () => (await import('./id')).id,
  en: async () => (await import('./en')).en,
}
const moreFiles: Readonly<Record<Language, () => Promise<MoreWords>>> = {
  id: async () => (await import('./id.more')).moreId,
  en: async () => (await import('./en.more')).moreEn,
}

const loaded: { [L in Language]?: Words } = {}
const allLoaded: { [L in Language]?: AllWords } = {}

/** Fetches the texts of a language; to be awaited before the screen speaks it. Rejects when they cannot be had. */
export async function loadWords(language: Language): Promise<void> {
  loaded[language] ??= await files[language]()
}

/** The same with everything there is to say. */
export async function loadAllWords(language: Language): Promise<void> {
  const [, more] = await Promise.all([loadWords(language), moreFiles[language]()])
  allLoaded[language] ??= { ...wordsOf(language), ...more }
}

/** For what is loaded when it is asked for: all texts of the languages that have been spoken so far. */
export async function loadMoreWords(): Promise<void> {
  await Promise.all((Object.keys(loaded) as Language[]).map(loadAllWords))
}

/** Throws for a language that has not been loaded. */
export function wordsOf(language: Language): Words {
  const words = loaded[language]
  if (!words) throw new Error(`the texts of "${language}" are not loaded`)
  return words
}

/** Throws for a language of which not everything has been loaded. */
export function allWordsOf(language: Language): AllWords {
  const words = allLoaded[language]
  if (!words) throw new Error(`not all texts of "${language}" are loaded`)
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
