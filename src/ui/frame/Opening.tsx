/** What is seen while the network is read from the browser's storage, should it take long enough to be seen. */

import { useWords } from '../workspace'
import { Banners } from './Banners'

export function Opening() {
  const { frame } = useWords()
  return (
    <div className="frame">
      <Banners />
      <p className="opening" role="status">
        {frame.opening}
      </p>
    </div>
  )
}
