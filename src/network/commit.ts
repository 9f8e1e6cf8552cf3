/** One step in the life of a network, as it is kept in the log. */

import type { Change } from './change'
import type { CommandName } from './commands'
import type { Message } from './message'

export interface Commit {
  /** 1, 2, 3 … without gaps; 0 is the network as it was created. */
  readonly seq: number
  /** Names the commit across tabs and retries: the same one is never stored twice. */
  readonly id: string
  readonly label: Message
  /** ISO 8601, UTC. */
  readonly at: string
  readonly command: CommandName | 'undo' | 'redo'
  /** The seq of the commit this one takes back; null unless it is an undo or a redo. */
  readonly undoes: number | null
  /** What to plan again should another tab have been faster; dropped once saved, `change` holds all. */
  readonly args: unknown
  readonly change: Change
}
