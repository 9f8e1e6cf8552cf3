/** The texts in English, by area of the screen. */

import { brokers } from './en/brokers'
import { frame } from './en/frame'
import { imageWords } from './en/image'
import { importWords } from './en/import'
import { inspector } from './en/inspector'
import { messages } from './en/messages'
import { model } from './en/model'
import { opportunities } from './en/opportunities'
import { pages } from './en/pages'
import type { Words } from './id'

export const en: Words = {
  brokers,
  frame,
  image: imageWords,
  import: importWords,
  inspector,
  messages,
  model,
  opportunities,
  pages,
}
