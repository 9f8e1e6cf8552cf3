/** The coalitions, the gaps between them and the proposals for new ones. */

import { useWords } from '../workspace'

export function CoalitionsPage() {
  const words = useWords()
  return (
    <section className="page" aria-label={words.pages.coalitions.title}>
      <h2>{words.pages.coalitions.title}</h2>
    </section>
  )
}
