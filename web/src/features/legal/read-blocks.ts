/** A piece of a line: words, or a link where it has an address. */
export interface Piece {
  text: string
  href?: string
}

/** A part of a text. */
export type Block =
  | { kind: 'heading'; pieces: Piece[] }
  | { kind: 'paragraph'; pieces: Piece[] }
  | { kind: 'list'; items: Piece[][] }

const LINK = /\[([^\]]+)\]\(((?:\/(?!\/)|https?:\/\/|mailto:)[^)\s]*)\)/g

/**
 * The parts of a text in the little of Markdown that legal texts need: `## ` headings, `- ` lists, paragraphs
 * between empty lines, and links within the site, to the web or to an e-mail address. Comments are left out.
 */
export function readBlocks(text: string): Block[] {
  return text
    .replace(/<!--.*?-->/gs, '')
    .split(/\n\s*\n|\n(?=#+ )|(?<=^#+ .*)\n/m)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(readBlock)
}

function readBlock(part: string): Block {
  const heading = /^#+ (.*)$/s.exec(part)
  if (heading?.[1]) return { kind: 'heading', pieces: readPieces(heading[1]) }
  if (!part.startsWith('- ')) return { kind: 'paragraph', pieces: readPieces(part.replace(/\n/g, ' ')) }
  return {
    kind: 'list',
    items: part
      .slice(2)
      .split(/\n- /)
      .map((item) => readPieces(item.replace(/\n/g, ' '))),
  }
}

function readPieces(line: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: whole, 1: text = '', 2: href, index } of line.matchAll(LINK)) {
    if (index > at) pieces.push({ text: line.slice(at, index) })
    pieces.push({ text, href })
    at = index + whole.length
  }
  if (at < line.length) pieces.push({ text: line.slice(at) })
  return pieces
}
