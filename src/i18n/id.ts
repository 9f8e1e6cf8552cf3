/** The texts in Indonesian, the source language, by area of the screen. */

import { actions } from './id/actions'
import { arrangements } from './id/arrangements'
import { filter } from './id/filter'
import { frame } from './id/frame'
import { imageWords } from './id/image'
import { inspector } from './id/inspector'
import { messages } from './id/messages'
import { model } from './id/model'
import { opportunities } from './id/opportunities'
import { whatIf } from './id/whatIf'

export type Words = typeof id

export const id = {
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
