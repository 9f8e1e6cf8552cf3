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
  postMessage(message: unknown, handedOver?: Transferable[]): void
}

/**
 * Answers every request with what `handle` returns; `progress` takes the share that is done, 0..1.
 * @param handedOver what of a result is not copied but goes to the page
 */
export function serve<Request, Result>(
  handle: (request: Request, progress: (share: number) => void) => Result | Promise<Result>,
  handedOver: (result: Result) => Transferable[] = () => [],
): void {
  const scope = self as unknown as WorkerScope
  const answer = (message: Answer<Result>, transfer?: Transferable[]) => scope.postMessage(message, transfer)
  async function respond({ id, request }: Asked<Request>): Promise<void> {
    try {
      const result = await handle(request, (share) => answer({ id, share }))
      answer({ id, result }, handedOver(result))
    } catch (error) {
      answer({ id, error: error instanceof Error ? error.message : String(error) })
    }
  }
  scope.onmessage = ({ data }: MessageEvent<Asked<Request>>) => void respond(data)
}
