/** A level of receptivity with its sign as on the map: filled, half, empty, crossed. */

import type { ReceptivityLevel } from '../../network/scales'
import { useWords } from '../workspace'

export function ReceptivityMark({ level }: { readonly level: ReceptivityLevel }) {
  const { receptivity } = useWords().model
  return (
    <>
      <span className={`receptivity receptivity-${level}`} aria-hidden="true" />
      {receptivity[level]}
    </>
  )
}
