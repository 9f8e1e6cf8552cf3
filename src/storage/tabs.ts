/** Tells the other tabs of this browser that a network has new commits. */

interface Announcement {
  readonly id: string
  readonly seq: number
}

export class Announcements {
  readonly #channel: BroadcastChannel

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name)
  }

  announce(id: string, seq: number): void {
    this.#channel.postMessage({ id, seq } satisfies Announcement)
  }

  /** Calls back for what other tabs stored, never for what this one did. Returns how to stop. */
  listen(heard: (id: string, seq: number) => void): () => void {
    const listener = ({ data }: MessageEvent<Announcement>) => heard(data.id, data.seq)
    this.#channel.addEventListener('message', listener)
    return () => this.#channel.removeEventListener('message', listener)
  }

  close(): void {
    this.#channel.close()
  }
}
