/** Says that the positions on the map are computed ones, and leads back to the person's own. */

import { useEffect, useRef } from 'react'
import { aboutOf, phraseIn } from '../../network/network'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { useLanguage, useNetwork, useSession, useWords, useWorkspace } from '../workspace'
import { useFollowingRoom } from './useFollowingRoom'

export function LayoutStrip() {
  const workspace = useWorkspace()
  const { arrangements: say } = useWords()
  const language = useLanguage()
  const network = useNetwork()
  const layout = useSession((state) => state.layout)
  const strip = useRef<HTMLDivElement>(null)
  useFollowingRoom(strip)
  // Once the strip is there it takes room from the map.
  useEffect(() => workspace.viewport?.fit(), [workspace, layout])
  const { currentGoal } = aboutOf(network)
  const goal = currentGoal && network.goals.get(currentGoal)
  const byStance = goal ? say.shownAs.stance(phraseIn(goal.name, language)) : say.shownAs.stanceWithoutGoal
  return (
    <div ref={strip} className="note-strip layout-strip">
      <span role="status">
        {layout.by === 'handshakes'
          ? say.shownAs.handshakes(network.actors.get(layout.around)?.name ?? '')
          : byStance}
      </span>
      <Button look="quiet" onClick={() => actions.ownLayout.run(workspace)}>
        {say.back}
      </Button>
    </div>
  )
}
