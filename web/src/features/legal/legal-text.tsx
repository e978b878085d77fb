import { Fragment, type ReactNode } from 'react'
import { Link } from '@/ui/link.tsx'
import { type Piece, readBlocks } from './read-blocks.ts'

/** A text of the operator or of ours; `{operator}` and the like stand for `values`. */
export function LegalTextBody({ text, values }: { text: string; values: Record<string, ReactNode> }) {
  const show = (pieces: Piece[]) =>
    pieces.map(({ text: words, href }, index) => (
      <Fragment key={String(index)}>
        {href ? <Reference href={href}>{words}</Reference> : fillIn(words, values)}
      </Fragment>
    ))
  return (
    <div className="measure space-y-4">
      {readBlocks(text).map((block, index) => {
        const key = String(index)
        if (block.kind === 'heading')
          return (
            <h2 key={key} className="pt-4 text-xl">
              {show(block.pieces)}
            </h2>
          )
        if (block.kind === 'paragraph') return <p key={key}>{show(block.pieces)}</p>
        return (
          <ul key={key} className="list-disc space-y-1.5 pl-5">
            {block.items.map((pieces, at) => (
              <li key={String(at)}>{show(pieces)}</li>
            ))}
          </ul>
        )
      })}
    </div>
  )
}

function Reference({ href, children }: { href: string; children: ReactNode }) {
  if (href.startsWith('/'))
    return (
      <Link href={href} className="quiet-link">
        {children}
      </Link>
    )
  return (
    <a href={href} rel="noopener" className="quiet-link">
      {children}
    </a>
  )
}

function fillIn(words: string, values: Record<string, ReactNode>): ReactNode[] {
  return words.split(/(\{\w+\})/).map((part, index) => {
    const name = part.slice(1, -1)
    const known = part.startsWith('{') && Object.hasOwn(values, name)
    return <Fragment key={String(index)}>{known ? values[name] : part}</Fragment>
  })
}
