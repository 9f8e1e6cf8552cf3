/** Making the file: how far it is, whether it failed, and giving up in between. */

import { useEffect, useRef, useState } from 'react'
import { message } from '../../network/message'
import type { Picture } from '../../scene/picture'
import { svgOf } from '../../scene/svg'
import { useWorkspace } from '../workspace'
import type { ImageExport } from './port'

export type Format = 'PNG' | 'SVG'

interface Exporting {
  /** 0..1; null = nothing is being drawn. */
  readonly progress: number | null
  readonly failed: boolean
  /** Resolves to whether the person has the file. */
  readonly run: (picture: Picture, format: Format, scale: number, file: string) => Promise<boolean>
  readonly stop: () => void
}

export function useExporting(port: ImageExport): Exporting {
  const workspace = useWorkspace()
  const [progress, setProgress] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  const stopped = useRef(false)
  useEffect(() => () => port.cancel(), [port])

  const run = async (picture: Picture, format: Format, scale: number, file: string) => {
    stopped.current = false
    setFailed(false)
    setProgress(0)
    try {
      const blob =
        format === 'SVG'
          ? new Blob([svgOf(picture)], { type: 'image/svg+xml' })
          : await port.png(picture, scale, setProgress)
      port.save(blob, file)
      workspace.notify(message('imageSaved', { name: file }))
      return true
    } catch {
      setFailed(!stopped.current)
      return false
    } finally {
      setProgress(null)
    }
  }
  const stop = () => {
    stopped.current = true
    port.cancel()
  }
  return { progress, failed, run, stop }
}
