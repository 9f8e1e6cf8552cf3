/** Hands a file to the person. */

/** Characters that some file system does not take. */

const forbidden = /[\p{Cc}<>:"/\\|?*]+/gu

export function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name.replace(forbidden, ' ').trim()
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
