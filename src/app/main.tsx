/** Entry of the page: mounts the app. */
import './trustedTypes'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<div />)
