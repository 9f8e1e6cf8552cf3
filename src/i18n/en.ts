/** The texts in English, by area of the screen. */

import { deals } from './en/deals'
import { frame } from './en/frame'
import { imageWords } from './en/image'
import { importWords } from './en/import'
import { inspector } from './en/inspector'
import { introductions } from './en/introductions'
import { messages } from './en/messages'
import { model } from './en/model'
import { opportunities } from './en/opportunities'
import { pages } from './en/pages'
import { rings } from './en/rings'
import type { Words } from './id'

export const en: Words = {
  deals,
  frame,
  image: imageWords,
  import: importWords,
  inspector,
  introductions,
  messages,
  model,
  opportunities,
  pages,
  rings,
}
