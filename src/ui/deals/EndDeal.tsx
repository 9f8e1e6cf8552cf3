/** Asks before a deal ends, since its exchanges end with it. */

import { formatNumber } from '../../i18n/numbers'
import type { Deal } from '../../network/records'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { moveDeal } from './moveDeal'
import { exchangesOf } from './sides'

interface EndDealProps {
  readonly deal: Deal
  readonly onClose: () => void
}

export function EndDeal({ deal, onClose }: EndDealProps) {
  const workspace = useWorkspace()
  const language = useLanguage()
  const { deals: w, frame } = useAllWords()
  const exchanges = exchangesOf(useNetwork(), deal)
  const count = (wanted: string) => exchanges.filter(({ status }) => status === wanted).length
  const [running, proposed] = [count('running'), count('proposed')]
  const end = () => {
    moveDeal(workspace, deal, 'ended')
    onClose()
  }
  return (
    <Dialog
      title={w.end.title(deal.name)}
      closeLabel={frame.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button look="strong" data-first onClick={end}>
            {w.end.confirm}
          </Button>
        </>
      }
    >
      {running > 0 && <p>{w.end.running(formatNumber(running, language))}</p>}
      {proposed > 0 && <p>{w.end.proposed(formatNumber(proposed, language))}</p>}
      <p className="hint">{w.end.undo}</p>
    </Dialog>
  )
}
