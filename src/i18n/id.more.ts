/** The texts in Indonesian of what is not there from the start: pages and dialogs that are asked for. */

import { brokers } from './id/brokers'
import { deals } from './id/deals'
import { heldBackPairs } from './id/heldBackPairs'
import { history } from './id/history'
import { importWords } from './id/import'
import { introductions } from './id/introductions'
import { pages } from './id/pages'
import { people } from './id/people'
import { questions } from './id/questions'
import { quickPreview } from './id/quickPreview'
import { rings } from './id/rings'
import { shortcuts } from './id/shortcuts'
import { spoken } from './id/spoken'
import { thresholdNames } from './id/thresholdNames'
import { thresholds } from './id/thresholds'

export type MoreWords = typeof moreId

export const moreId = {
  brokers,
  deals,
  heldBackPairs,
  history,
  import: importWords,
  introductions,
  pages,
  people,
  questions,
  quickPreview,
  rings,
  shortcuts,
  spoken,
  thresholdNames,
  thresholds,
}
