/** The texts in Indonesian, the source language, by area of the screen. */

import { brokers } from './id/brokers'
import { frame } from './id/frame'
import { imageWords } from './id/image'
import { importWords } from './id/import'
import { inspector } from './id/inspector'
import { messages } from './id/messages'
import { model } from './id/model'
import { opportunities } from './id/opportunities'
import { pages } from './id/pages'

export type Words = typeof id

export const id = {
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
