/** The texts in English, by area of the screen. */

import { actions } from './en/actions'
import { arrangements } from './en/arrangements'
import { filter } from './en/filter'
import { frame } from './en/frame'
import { imageWords } from './en/image'
import { inspector } from './en/inspector'
import { messages } from './en/messages'
import { model } from './en/model'
import { opportunities } from './en/opportunities'
import { whatIf } from './en/whatIf'
import type { Words } from './id'

export const en: Words = {
  actions,
  arrangements,
  filter,
  frame,
  image: imageWords,
  inspector,
  messages,
  model,
  opportunities,
  whatIf,
}
