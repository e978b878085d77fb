'use client'

import '@/ui/theme.css'
import { Seal } from '@/ui/seal.tsx'

/** Where even the frame of the page broke: nothing is known here, not even the language. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="zh-Hans">
      <body>
        <title>合鸣 Heming</title>
        <main className="frame py-16">
          <Seal size={44} title="合鸣" />
          <h1 className="mt-6 text-2xl">页面出错了，请再试一次。</h1>
          <p lang="en" className="mt-2 font-serif text-xl text-ink-soft">
            Something went wrong. Please try again.
          </p>
          <p className="mt-6 flex flex-wrap gap-6">
            <button type="button" className="quiet-link" onClick={() => retry()}>
              再试一次 <span lang="en">Try again</span>
            </button>
            <a className="quiet-link" href="/zh">
              返回首页
            </a>
            <a className="quiet-link" href="/en" lang="en">
              Go to the home page
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
