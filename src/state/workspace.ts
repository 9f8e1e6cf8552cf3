/** The living workspace: document, insights, session and preferences, and what people do with several of them at once. */

import type { StoreApi } from 'zustand/vanilla'
import type { ArgsOf, CommandName } from '../network/commands'
import { type ActorId, type GoalId, newId } from '../network/ids'
import { type Message, message } from '../network/message'
import { aboutOf, emptyNetwork, type Network, phraseIn } from '../network/network'
import type { Phrase } from '../network/records'
import { emptyHistory } from '../network/history'
import { createDocument, type Document, isTrying, type Outcome, realOf } from './document'
import { whenIdle } from './idle'
import { followInsights } from './insights'
import type { Analyst, Arranger, Clock, Outbox, Store, Viewport } from './ports'
import type { Preferences } from './preferences'
import { followRings, type Rings } from './rings'
import { createSession, type Notice, selectionIn, type Session, untouched } from './session'
import { followShown } from './shown'
import { createStudies, type Studies } from './studies'

export interface Ports {
  readonly store: Store
  readonly analyst: Analyst
  readonly arranger: Arranger
  readonly outbox: Outbox
  readonly clock: Clock
}

export class Workspace {
  readonly ports: Ports
  readonly document: Document
  readonly insights: ReturnType<typeof followInsights>['state']
  readonly studies: Studies
  readonly rings: Rings
  readonly session: Session
  /** The part of the network that the filter leaves: what the map shows. */
  readonly shown: StoreApi<Network>
  readonly preferences: Preferences
  #viewport: Viewport | null = null

  constructor(ports: Ports, preferences: Preferences) {
    this.ports = ports
    this.preferences = preferences
    this.session = createSession()
    this.document = createDocument(ports.store, ports.clock)
    this.insights = followInsights(this.document, ports.analyst, ports.clock).state
    this.shown = followShown(this.document, this.session, this.insights)
    this.studies = createStudies(this.document, ports.analyst, ports.clock)
    this.rings = followRings(this.document, ports.analyst, ports.clock)
  }

  get network(): Network {
    return this.document.state.getState().network
  }

  /** The map while it is on the screen. */
  get viewport(): Viewport | null {
    return this.#viewport
  }

  /** The map says that it is on the screen, or no longer. */
  show(viewport: Viewport | null): void {
    this.#viewport = viewport
  }

  /** Runs a command; a refusal is shown to the person. */
  run<Name extends CommandName>(name: Name, args: ArgsOf<Name>): boolean {
    return this.#outdated() ? false : this.#told(this.document.run(name, args))
  }

  async undo(): Promise<boolean> {
    return this.#outdated() ? false : this.#told(await this.document.undo())
  }

  async redo(): Promise<boolean> {
    return this.#outdated() ? false : this.#told(await this.document.redo())
  }

  /** From now on changes are only tried, see {@link Document.beginWhatIf}. */
  beginWhatIf(): void {
    if (!this.#outdated()) this.document.beginWhatIf()
  }

  /** Makes what was tried real, as one step. false: told why not, and the trial goes on. */
  keepWhatIf(): boolean {
    return this.#outdated() ? false : this.#told(this.document.keepWhatIf())
  }

  /** Throws away what was tried; what was only drawn in it is selected no more. */
  dropWhatIf(): void {
    if (this.session.getState().arranging !== null) this.ports.arranger.cancel()
    this.document.dropWhatIf()
    this.session.setState(({ selection }) => ({
      selection: selectionIn(this.network, selection),
      drawingFrom: null,
      sketch: null,
      naming: null,
    }))
  }

  notify(text: Message, tone: Notice['tone'] = 'info'): void {
    const notice: Notice = { id: newId(), tone, message: text }
    this.session.setState(({ notices }) => ({ notices: [...notices.slice(-2), notice] }))
  }

  dismiss(id: string): void {
    this.session.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
  }

  /** Stores a network as a new one and opens it; actors without a place get one first. false: told why not. */
  async create(content: Network | Phrase): Promise<boolean> {
    if (!(await this.mayLeave())) return false
    const network =
      typeof content === 'object' && 'actors' in content ? await this.#placed(content) : emptyNetwork(content)
    const id = newId<string & ActorId>() as string
    try {
      await this.ports.store.create(id, network, this.ports.clock.now())
    } catch {
      this.notify(message('cannotCreate'), 'problem')
      return false
    }
    return this.open(id)
  }

  /** Leaves the open network for another one. false: told why not, and the open one stays open. */
  async open(id: string): Promise<boolean> {
    if (!(await this.mayLeave())) return false
    try {
      if (await this.resume(id)) return true
      this.notify(message('networkGone'), 'problem')
    } catch {
      this.notify(message('cannotOpen'), 'problem')
    }
    return false
  }

  /** Opens a network without asking. false when there is no such one any more. Throws when it cannot be read. */
  async resume(id: string): Promise<boolean> {
    const { store, clock } = this.ports
    const opened = await store.open(id)
    if (!opened) return false
    await this.document.flush()
    this.session.setState(untouched)
    if (this.preferences.getState().network !== id) this.preferences.setState({ network: id, view: null })
    this.document.open(id, opened)
    // What another tab stored since it was read: until now this one did not listen for it.
    void this.document.heard(id)
    const at = clock.now()
    // Nobody waits for this; and on a full disk a network can still be read.
    whenIdle(() => void store.noteOpened(id, at).catch(() => undefined), 5000)
    return true
  }

  /** Where nothing can be stored: a network that lasts as long as the page, and says "not saved" once it is changed. */
  openUnstored(name: Phrase): void {
    this.document.open(newId<string & ActorId>(), {
      seq: 0,
      network: emptyNetwork(name),
      history: emptyHistory,
    })
  }

  /** Lays the map out again: what is pinned stays, one undo step. With `only`, nobody else moves. */
  async arrange(only: ReadonlySet<ActorId> | null = null): Promise<void> {
    const network = this.network
    const free = [...network.actors.keys()].filter((id) => !network.places.get(id)?.pinned)
    const moving = only && only.size > 1 ? only : new Set(free)
    this.session.setState({ arranging: 0 })
    try {
      const places = await this.ports.arranger.arrange(
        { network, moving, aspect: this.viewport?.aspect() ?? usualAspect },
        (arranging) => this.session.setState({ arranging }),
      )
      const there = places?.filter(({ id }) => this.network.actors.has(id))
      if (there?.length && this.run('moveActors', { places: there, by: 'arrange' })) this.viewport?.fit()
    } catch {
      this.notify(message('arrangeFailed'), 'problem')
    } finally {
      this.session.setState({ arranging: null })
    }
  }

  /** Hands the person a copy of the open network as a file, without what is only tried, and notes that there is one. */
  async backUp(): Promise<void> {
    const { network } = realOf(this.document.state.getState())
    const name = phraseIn(aboutOf(network).name, this.preferences.getState().language)
    this.ports.outbox.backUp(network, name, this.ports.clock.now())
    this.notify(message('backedUp'))
    // Where nothing can be stored, the file is there all the same.
    await this.document.noteBackup().catch(() => undefined)
  }

  /** Makes the question of the map: the name of the current goal, or of a first one. */
  ask(question: string): boolean {
    const { currentGoal } = aboutOf(this.network)
    if (currentGoal) return this.run('editGoal', { id: currentGoal, patch: { name: question } })
    return this.run('addGoal', { goal: { id: newId<GoalId>(), name: question, requires: [], note: '' } })
  }

  /**
   * Changes that storage does not take would be lost with the network they belong to, unless there is a copy; and so would
   * what is tried: the person decides about it first.
   */
  async mayLeave(): Promise<boolean> {
    if (isTrying(this.document.state.getState())) {
      this.notify(message('tryingHere'), 'problem')
      return false
    }
    await this.document.inTurn(() => this.document.flush())
    const { saving, seq, copiedSeq } = this.document.state.getState()
    if (saving !== 'failed' || copiedSeq === seq) return true
    this.notify(message('unsavedHere'), 'problem')
    return false
  }

  /** Once a newer version has taken over the data, every change is refused. */
  #outdated(): boolean {
    const { outdated } = this.session.getState()
    if (outdated) this.notify(message('outdatedHere'), 'problem')
    return outdated
  }

  async #placed(network: Network): Promise<Network> {
    if ([...network.actors.keys()].every((id) => network.places.has(id))) return network
    const moving = new Set([...network.actors.keys()].filter((id) => !network.places.has(id)))
    const places = await this.ports.arranger.arrange(
      { network, moving, aspect: this.aspectToCome() },
      () => undefined,
    )
    const rows = [...network.places.values(), ...(places ?? [])]
    return { ...network, places: new Map(rows.map((place) => [place.id, place])) }
  }

  /** Width ÷ height of the room for what is about to appear: on a wide screen the legend will take some of the height. */
  aspectToCome(): number {
    const now = this.viewport?.aspect() ?? usualAspect
    return now < 1 ? now : Math.max(now, usualAspect)
  }

  #told(outcome: Outcome): boolean {
    if (!outcome.ok) this.notify(outcome.refusal, 'problem')
    return outcome.ok
  }
}

/** Width ÷ height of the room for a map on a laptop, beside the panel and above the legend. */
const usualAspect = 1.55
