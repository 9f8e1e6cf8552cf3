/** The texts in English, by area of the screen. */

import { actions } from './en/actions'
import { arrangements } from './en/arrangements'
import { bridgeRecord } from './en/bridgeRecord'
import { brokers } from './en/brokers'
import { deals } from './en/deals'
import { filter } from './en/filter'
import { frame } from './en/frame'
import { history } from './en/history'
import { imageWords } from './en/image'
import { importWords } from './en/import'
import { inspector } from './en/inspector'
import { introductions } from './en/introductions'
import { messages } from './en/messages'
import { model } from './en/model'
import { opportunities } from './en/opportunities'
import { pages } from './en/pages'
import { people } from './en/people'
import { questions } from './en/questions'
import { rings } from './en/rings'
import { whatIf } from './en/whatIf'
import type { Words } from './id'

export const en: Words = {
  actions,
  arrangements,
  bridgeRecord,
  brokers,
  deals,
  filter,
  frame,
  history,
  image: imageWords,
  import: importWords,
  inspector,
  introductions,
  messages,
  model,
  opportunities,
  pages,
  people,
  questions,
  rings,
  whatIf,
}
