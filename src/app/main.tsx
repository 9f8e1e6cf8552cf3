/** Entry of the page: mounts the app. */
import './trustedTypes'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import './app.css'
import { openWorkspace } from './openWorkspace'

const root = document.getElementById('root')
if (root) void openWorkspace().then((workspace) => createRoot(root).render(<App workspace={workspace} />))
