/** The texts in English, by area of the screen. */

import { arrangements } from './en/arrangements'
import { filter } from './en/filter'
import { bridgeRecord } from './en/bridgeRecord'
import { actions } from './en/actions'
import { brokers } from './en/brokers'
import { frame } from './en/frame'
import { history } from './en/history'
import { imageWords } from './en/image'
import { importWords } from './en/import'
import { inspector } from './en/inspector'
import { messages } from './en/messages'
import { model } from './en/model'
import { opportunities } from './en/opportunities'
import { pages } from './en/pages'
import { questions } from './en/questions'
import { people } from './en/people'
import type { Words } from './id'

export const en: Words = {
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
