import '@/ui/theme.css'
import { Seal } from '@/ui/seal.tsx'

/** A page without the frame, in both languages, for where not even the language is known. */
export function BarePage({ zh, en, children }: { zh: string; en: string; children?: React.ReactNode }) {
  return (
    <html lang="zh-Hans">
      <body className="flex min-h-dvh flex-col">
        <title>合鸣 Heming</title>
        <main className="frame grow py-16">
          <Seal size={44} title="合鸣" />
          <h1 className="mt-6 text-2xl">{zh}</h1>
          <p lang="en" className="mt-2 font-serif text-xl text-ink-soft">
            {en}
          </p>
          <p className="mt-6 flex gap-6">
            {children}
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
