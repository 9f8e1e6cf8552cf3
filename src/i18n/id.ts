/** The texts in Indonesian, the source language, by area of the screen. */

import { arrangements } from './id/arrangements'
import { filter } from './id/filter'
import { bridgeRecord } from './id/bridgeRecord'
import { actions } from './id/actions'
import { brokers } from './id/brokers'
import { frame } from './id/frame'
import { history } from './id/history'
import { imageWords } from './id/image'
import { importWords } from './id/import'
import { inspector } from './id/inspector'
import { messages } from './id/messages'
import { model } from './id/model'
import { opportunities } from './id/opportunities'
import { pages } from './id/pages'
import { questions } from './id/questions'
import { people } from './id/people'

export type Words = typeof id

export const id = {
  arrangements,
  filter,
  bridgeRecord,
  actions,
  brokers,
  frame,
  history,
  image: imageWords,
  import: importWords,
  inspector,
  messages,
  model,
  opportunities,
  pages,
  questions,
  people,
}
