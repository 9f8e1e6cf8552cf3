/** A server of one's own for the built app, below a path of its own. */

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
export const path = '/papers/simpul/'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

export interface OwnServer {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** @param name of a file of the build, such as `index.html` */
export function built(name: string): Promise<Buffer> {
  return readFile(join(dist, name))
}

/** @param answerWith what the server hands out in place of a file */
export async function serve(
  answerWith: (name: string, body: Buffer) => Buffer | Promise<Buffer> = (_, body) => body,
): Promise<OwnServer> {
  const server = createServer((request, response) => {
    const name = String(request.url).slice(path.length) || 'index.html'
    built(name)
      .then((body) => answerWith(name, body))
      .then(
        (body) => response.setHeader('content-type', types[extname(name)] ?? 'text/plain').end(body),
        () => response.writeHead(404).end(),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
