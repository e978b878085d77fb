'use client'

import { BarePage } from './bare-page.tsx'

/** Where even the frame of the page broke. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <BarePage zh="页面出错了，请再试一次。" en="The page broke. Try again.">
      <button type="button" className="quiet-link" onClick={() => retry()}>
        再试一次 <span lang="en">Try again</span>
      </button>
    </BarePage>
  )
}
