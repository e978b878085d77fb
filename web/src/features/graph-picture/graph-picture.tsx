import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { pathToNode } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { ScrollRegion } from '@/ui/scroll-region.tsx'
import { listConnections } from './connections.ts'
import { GraphPicture_GraphPicture } from './graph-picture.queries.ts'
import { type Column, layOut, type PlacedLink, type PlacedNode } from './lay-out.ts'
import { fontSize } from './measure-text.ts'
import { NodeMark } from './node-mark.tsx'
import { readLabel, readRelation } from './words.ts'

/** The part of the graph around a node: drawn, and as a table that says the same and leads on. */
export function GraphPicture({
  picture,
  centre,
}: {
  picture: FragmentType<typeof GraphPicture_GraphPicture>
  centre: { id: string; label: string; name: string }
}) {
  const t = useTranslations('graphPicture')
  const locale = useLocale()
  const { nodes, links, truncated } = readFragment(GraphPicture_GraphPicture, picture)
  const drawn = layOut(nodes, links, centre)
  const rows = listConnections(nodes, links, centre)
  const labels = [...new Set(nodes.map((node) => node.label))]
  const description = t('description', { name: centre.name, nodes: rows.length, links: links.length })
  return (
    <figure>
      <ScrollRegion label={t('scroll')} className="-mx-5 overflow-x-auto px-5 md:mx-0 md:px-0">
        <svg
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          role="img"
          aria-label={description}
          className="w-full min-w-[52rem] font-sans"
          fontSize={fontSize}
        >
          <g fill="none" stroke="var(--ink)">
            <path d={joinPaths(drawn.links, true)} strokeWidth="0.7" strokeOpacity="0.3" />
            <path d={joinPaths(drawn.links, false)} strokeWidth="1.1" strokeOpacity="0.5" />
          </g>
          {drawn.nodes.map(({ label, id, x, y, column }) => (
            <g key={`${label}/${id}`} transform={`translate(${x} ${y})`}>
              <NodeMark label={label} centre={column === 'centre'} />
            </g>
          ))}
          <g fill="var(--ink)" stroke="var(--paper)" strokeWidth="4" paintOrder="stroke">
            <Names nodes={drawn.nodes} column="has" anchor="end" dx={-11} />
            <Names nodes={drawn.nodes} column="did" anchor="start" dx={11} />
            <Names nodes={drawn.nodes} column="with" anchor="start" dx={11} />
            <g className="font-serif font-semibold" fontSize="17">
              <Names nodes={drawn.nodes} column="centre" anchor="middle" dx={0} dy={-20} />
            </g>
          </g>
        </svg>
      </ScrollRegion>
      <figcaption className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        {labels.map((label) => (
          <span key={label} className="inline-flex items-center gap-1.5">
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <NodeMark label={label} />
            </svg>
            {readLabel(t, label)}
          </span>
        ))}
        {truncated && <span>{t('truncated')}</span>}
      </figcaption>
      <ScrollRegion label={t('table')} className="mt-5 max-h-96 overflow-auto border-y border-hairline">
        <table className="w-full min-w-[34rem] text-[0.9375rem] [&_td]:text-ink-soft [&_:is(td,th)]:py-1.5 [&_:is(td,th)]:pr-4 [&_th]:font-normal">
          <caption className="sr-only">{description}</caption>
          <thead className="sticky top-0 bg-paper text-left text-sm text-ink-soft">
            <tr>
              <th scope="col" className="w-28">
                {t('kind')}
              </th>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('connection')}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-hairline border-t border-hairline text-left align-top">
            {rows.map(({ node, connections }) => {
              const path = pathToNode(node.label, node.id)
              return (
                <tr key={`${node.label}/${node.id}`}>
                  <td>{readLabel(t, node.label)}</td>
                  <th scope="row">
                    {path ? (
                      <Link href={path} className="quiet-link">
                        {node.name}
                      </Link>
                    ) : (
                      node.name
                    )}
                  </th>
                  <td>
                    {connections
                      .map(({ type, outward, others }) =>
                        t('relation', {
                          relation: readRelation(t, type, outward),
                          names: others.map((other) => other.name).join(locale === 'zh' ? '、' : ', '),
                        }),
                      )
                      .join(locale === 'zh' ? '；' : '; ')}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </figure>
  )
}

/** The curves of one strength as one: dozens of elements would stand in the page twice. */
function joinPaths(links: readonly PlacedLink[], faint: boolean): string {
  return links
    .filter((link) => link.faint === faint)
    .map(({ path }) => path)
    .join('')
}

/** The names of a column's nodes, `dx` and `dy` off their marks; one that is cut has its whole as a title. */
function Names({
  nodes,
  column,
  anchor,
  dx,
  dy = fontSize * 0.36,
}: {
  nodes: readonly PlacedNode[]
  column: Column
  anchor: 'start' | 'middle' | 'end'
  dx: number
  dy?: number
}) {
  return (
    <g textAnchor={anchor} transform={`translate(${dx} ${dy})`}>
      {nodes
        .filter((node) => node.column === column)
        .map(({ label, id, x, y, text, name }) => (
          <text key={`${label}/${id}`} x={x} y={y}>
            {text}
            {text !== name && <title>{name}</title>}
          </text>
        ))}
    </g>
  )
}
