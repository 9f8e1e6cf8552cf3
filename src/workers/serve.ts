/** The worker's side of a conversation: answers one request after the other. */

export interface Asked<Request> {
  readonly id: number
  readonly request: Request
}

export type Answer<Result> =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly error: string }

/** What this file needs of the worker's global scope: the DOM's types describe the page instead. */
interface WorkerScope {
  onmessage: ((event: MessageEvent) => void) | null
  postMessage(message: unknown): void
}

/** Answers every request with what `handle` returns; `progress` takes the share that is done, 0..1. */
export function serve<Request, Result>(
  handle: (request: Request, progress: (share: number) => void) => Result | Promise<Result>,
): void {
  const scope = self as unknown as WorkerScope
  const answer = (message: Answer<Result>) => scope.postMessage(message)
  async function respond({ id, request }: Asked<Request>): Promise<void> {
    try {
      answer({ id, result: await handle(request, (share) => answer({ id, share })) })
    } catch (error) {
      answer({ id, error: error instanceof Error ? error.message : String(error) })
    }
  }
  scope.onmessage = ({ data }: MessageEvent<Asked<Request>>) => void respond(data)
}
