/** The texts in English of what is not there from the start: pages and dialogs that are asked for. */

import { bridgeRecord } from './en/bridgeRecord'
import { brokers } from './en/brokers'
import { deals } from './en/deals'
import { heldBackPairs } from './en/heldBackPairs'
import { history } from './en/history'
import { importWords } from './en/import'
import { introductions } from './en/introductions'
import { pages } from './en/pages'
import { palette } from './en/palette'
import { people } from './en/people'
import { questions } from './en/questions'
import { quickPreview } from './en/quickPreview'
import { rings } from './en/rings'
import { several } from './en/several'
import { shortcuts } from './en/shortcuts'
import { spoken } from './en/spoken'
import { thresholdNames } from './en/thresholdNames'
import { thresholds } from './en/thresholds'
import type { MoreWords } from './id.more'

export const moreEn: MoreWords = {
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
