/** Asks before a deal is deleted, and what becomes of the exchanges that are only proposed. */

import { formatNumber } from '../../i18n/numbers'
import type { Deal } from '../../network/records'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { exchangesOf } from './sides'

interface RemoveDealProps {
  readonly deal: Deal
  readonly onClose: () => void
}

export function RemoveDeal({ deal, onClose }: RemoveDealProps) {
  const workspace = useWorkspace()
  const language = useLanguage()
  const { deals: w, frame } = useAllWords()
  const exchanges = exchangesOf(useNetwork(), deal)
  const proposed = exchanges.filter(({ status }) => status === 'proposed').length
  const others = exchanges.length - proposed
  const remove = (withProposed: boolean) => {
    workspace.run('removeDeal', { id: deal.id, withProposed })
    onClose()
  }
  return (
    <Dialog
      title={w.remove.title(deal.name)}
      closeLabel={frame.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button data-first onClick={() => remove(false)}>
            {w.remove.keep}
          </Button>
          {proposed > 0 && (
            <Button look="danger" onClick={() => remove(true)}>
              {w.remove.all}
            </Button>
          )}
        </>
      }
    >
      {exchanges.length === 0 && <p>{w.remove.nothing}</p>}
      {others > 0 && <p>{w.remove.running(formatNumber(others, language))}</p>}
      {proposed > 0 && <p>{w.remove.proposed(formatNumber(proposed, language))}</p>}
      <p className="hint">{w.end.undo}</p>
    </Dialog>
  )
}
