/** The texts in Indonesian of what is not there from the start: pages and dialogs that are asked for. */

import { bridgeRecord } from './id/bridgeRecord'
import { brokers } from './id/brokers'
import { deals } from './id/deals'
import { heldBackPairs } from './id/heldBackPairs'
import { history } from './id/history'
import { importWords } from './id/import'
import { introductions } from './id/introductions'
import { pages } from './id/pages'
import { palette } from './id/palette'
import { people } from './id/people'
import { questions } from './id/questions'
import { quickPreview } from './id/quickPreview'
import { rings } from './id/rings'
import { several } from './id/several'
import { shortcuts } from './id/shortcuts'
import { spoken } from './id/spoken'
import { thresholdNames } from './id/thresholdNames'
import { thresholds } from './id/thresholds'

export type MoreWords = typeof moreId

export const moreId = {
  bridgeRecord,
  brokers,
  deals,
  heldBackPairs,
  history,
  import: importWords,
  introductions,
  pages,
  palette,
  people,
  questions,
  quickPreview,
  rings,
  several,
  shortcuts,
  spoken,
  thresholdNames,
  thresholds,
}
