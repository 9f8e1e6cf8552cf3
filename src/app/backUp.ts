/** Brings a network to the person as a file. */

import { writeBackup } from '../files/backup'
import type { Outbox } from '../state/ports'
import { download } from './download'

export const outbox: Outbox = {
  backUp(network, name, at) {
    const file = new Blob([writeBackup(network, { at })], { type: 'application/json' })
    download(file, `${name} ${at.slice(0, 10)}.json`)
  },
}
