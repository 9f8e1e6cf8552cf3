/** Chooses a sample; it opens as a network of its own. */

import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { useWords, useWorkspace } from '../workspace'

export type SampleName = 'florentine' | 'coldChain'

interface SampleDialogProps {
  readonly openSample: (name: SampleName) => Promise<void>
}

export function SampleDialog({ openSample }: SampleDialogProps) {
  const { session } = useWorkspace()
  const { frame } = useWords()
  const { samples } = frame
  const close = () => session.setState({ dialog: null })
  const choices = [
    { name: 'coldChain', title: samples.coldChain, text: samples.coldChainText },
    { name: 'florentine', title: samples.florentine, text: samples.florentineText },
  ] as const
  return (
    <Dialog title={samples.title} closeLabel={frame.close} onClose={close}>
      <p className="hint">{samples.text}</p>
      {choices.map(({ name, title, text }) => (
        <div key={name} className="choice">
          <Button
            onClick={() => {
              close()
              void openSample(name)
            }}
          >
            {title}
          </Button>
          <small className="hint">{text}</small>
        </div>
      ))}
    </Dialog>
  )
}
