/** The texts in Indonesian, the source language, by area of the screen. */

import { deals } from './id/deals'
import { frame } from './id/frame'
import { imageWords } from './id/image'
import { importWords } from './id/import'
import { inspector } from './id/inspector'
import { introductions } from './id/introductions'
import { messages } from './id/messages'
import { model } from './id/model'
import { opportunities } from './id/opportunities'
import { pages } from './id/pages'
import { rings } from './id/rings'

export type Words = typeof id

export const id = {
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
