/** Entry of the page: mounts the app. */
import './trustedTypes'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import './app.css'
import '../ui/kit/buttons.css'
import '../ui/kit/fields.css'
import '../ui/frame/bars.css'
import '../ui/frame/frame.css'
import '../ui/stage/map.css'
import '../ui/stage/stage.css'
import '../ui/inspector/panel.css'
import '../ui/opportunities/opportunities.css'
import './narrow.css'
import { createWorkspace, openLast } from './openWorkspace'

const root = document.getElementById('root')
if (root) {
  const workspace = createWorkspace()
  createRoot(root).render(<App workspace={workspace} />)
  void openLast(workspace)
}
