/** The frame of the app: what stands where. */

import { Suspense, useEffect, useState } from 'react'
import type { Coming } from '../map/useFirstPicture'
import type { Theme } from '../scene/palette'
import { whenIdle } from '../state/idle'
import type { Workspace } from '../state/workspace'
import { useShortcuts } from '../ui/actions/useShortcuts'
import { Banners } from '../ui/frame/Banners'
import { Opening } from '../ui/frame/Opening'
import { Notices } from '../ui/frame/Notices'
import { Rail } from '../ui/frame/Rail'
import { SidePanel } from '../ui/frame/SidePanel'
import { TopBar } from '../ui/frame/TopBar'
import { useTypingAhead } from '../ui/quick/useTypingAhead'
import { whenAsked } from '../ui/whenAsked'
import { useDocument, useSession, useWords, WorkspaceContext } from '../ui/workspace'
import { Dialogs } from './Dialogs'
import { MapScreen } from './MapScreen'
import { Page } from './Page'
import { useDocumentLanguage } from './useDocumentLanguage'
import { useAddress } from './useAddress'
import { useClipboard } from './useClipboard'
import { useTheme } from './useTheme'

const Announcer = whenAsked(async () => (await import('../ui/frame/Announcer')).Announcer)
const PaperMap = whenAsked(async () => (await import('../ui/image/PaperMap')).PaperMap)
const WhatIfBar = whenAsked(async () => (await import('../ui/whatIf/WhatIfBar')).WhatIfBar)

interface AppProps {
  readonly workspace: Workspace
  /** The picture of the map that is being drawn meanwhile, once. */
  readonly takePicture: () => Coming | null
}

export function App(props: AppProps) {
  return (
    <WorkspaceContext value={props.workspace}>
      <Opened {...props} />
    </WorkspaceContext>
  )
}

/** The frame once a network is open; before that, what keeps it from opening. */
function Opened(props: AppProps) {
  useDocumentLanguage()
  const theme = useTheme()
  const ready = useSession((state) => state.ready)
  return ready ? <Frame {...props} theme={theme} /> : <Opening />
}

function Frame({ workspace, takePicture, theme }: AppProps & { readonly theme: Theme }) {
  const view = useSession((state) => state.view)
  const trying = useDocument((state) => state.whatIf !== null)
  const idle = useIdle()
  useShortcuts()
  useTypingAhead()
  useAddress(workspace)
  useClipboard(workspace, useWords())
  return (
    <div className="frame">
      <TopBar />
      <Banners />
      <Suspense>{trying && <WhatIfBar />}</Suspense>
      <div className="frame-body">
        <Rail />
        <main
          className={`frame-main ${view === 'map' ? 'frame-main-map' : ''} ${trying ? 'frame-main-tried' : ''}`}
          id={view}
          tabIndex={-1}
        >
          {view === 'map' ? (
            <MapScreen workspace={workspace} takePicture={takePicture} theme={theme} />
          ) : (
            <Page view={view} theme={theme} />
          )}
        </main>
        {view === 'map' && <SidePanel settled={idle} />}
      </div>
      <Dialogs workspace={workspace} />
      <Notices />
      <Suspense>{idle && view === 'map' && <Announcer />}</Suspense>
      <Suspense>{idle && view === 'map' && <PaperMap />}</Suspense>
    </div>
  )
}

/** Whether the first rush is over. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true), 2000), [])
  return idle
}
