/** Opens a sample as a network of its own; its code is loaded only then. */

import type { Network } from '../network/network'
import type { Workspace } from '../state/workspace'
import { isUntouched } from '../ui/actions/actions'
import type { SampleName } from '../ui/dialogs/SampleDialog'

const samples: Readonly<Record<SampleName, (language: 'id' | 'en') => Promise<Network>>> = {
  coldChain: async () => (await import('../files/samples/coldChain')).coldChain(),
  florentine: async (language) => (await import('../files/samples/florentine')).florentineFamilies(language),
}

/** A network that was never used makes room for the sample. */
export async function openSample(workspace: Workspace, name: SampleName): Promise<void> {
  const before = isUntouched(workspace) ? workspace.document.state.getState().id : null
  const opened = await workspace.create(await samples[name](workspace.preferences.getState().language))
  // That an empty network stays behind harms nobody.
  if (opened && before) await workspace.ports.store.remove(before).catch(() => undefined)
}
