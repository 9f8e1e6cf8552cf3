/** Takes files that are dropped anywhere on the window, and rows that are pasted; says whether one is being dragged. */

import { useEffect, useEffectEvent, useState } from 'react'

export function useReceivingFiles(pastedName: string, onFile: (file: File) => void): boolean {
  const [dragging, setDragging] = useState(false)
  const receive = useEffectEvent((transfer: DataTransfer | null): boolean => {
    const [file] = transfer?.files ?? []
    const text = transfer?.getData('text/plain') ?? ''
    if (file) onFile(file)
    else if (text.trim() !== '') onFile(new File([text], pastedName))
    return file !== undefined || text.trim() !== ''
  })
  useEffect(() => {
    // Without this the browser would leave the app for a file that is dropped beside the dialog.
    const over = (event: DragEvent) => {
      event.preventDefault()
      setDragging(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setDragging(false)
      receive(event.dataTransfer)
    }
    const paste = (event: ClipboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea')
      if (!isTyping && receive(event.clipboardData)) event.preventDefault()
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste)
    }
  }, [])
  return dragging
}
