/** Entry of the page: mounts the app. */
import './trustedTypes'
import { createRoot } from 'react-dom/client'
import { loadAllWords, loadWords } from '../i18n/words'
import { keepCopy } from '../offline/keepCopy'
import { whenIdle } from '../state/idle'
import type { Workspace } from '../state/workspace'
import { fetchAhead } from '../ui/whenAsked'
import { App } from './App'
import { askForPicture } from './firstPicture'
import './app.css'
import '../ui/kit/buttons.css'
import '../ui/kit/fields.css'
import '../ui/kit/dialog.css'
import '../ui/frame/bars.css'
import '../ui/frame/frame.css'
import '../ui/stage/map.css'
import '../ui/stage/stage.css'
import '../ui/inspector/panel.css'
import '../ui/opportunities/opportunities.css'
import './narrow.css'
import { createWorkspace, openLast } from './openWorkspace'

const root = document.getElementById('root')
if (root) void start(root)

async function start(root: HTMLElement): Promise<void> {
  const workspace = createWorkspace()
  const takePicture = askForPicture(workspace.preferences.getState())
  await loadWords(workspace.preferences.getState().language)
  createRoot(root).render(<App workspace={workspace} takePicture={takePicture} />)
  await openLast(workspace)
  // What cannot be had now is asked for again when it is needed, and without a copy the app needs its server, which is there.
  whenIdle(() => void stayAtHand(workspace).catch(() => undefined), 5000)
}

/** What will be asked for is at hand by then, and the app opens the next time even if the server has gone. */
async function stayAtHand({ session }: Workspace): Promise<void> {
  await fetchAll()
  if (import.meta.env.DEV) return
  await keepCopy((newer) => session.setState({ newer }))
}

/** The other language too. */
async function fetchAll(): Promise<void> {
  await Promise.all([loadAllWords('id'), loadAllWords('en')])
  await fetchAhead()
}
