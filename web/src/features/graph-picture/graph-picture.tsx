import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { pathToNode } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { ScrollRegion } from '@/ui/scroll-region.tsx'
import { listConnections } from './connections.ts'
import { GraphPicture_GraphPicture } from './graph-picture.queries.ts'
import { layOut } from './lay-out.ts'
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
            {drawn.links.map((link) => (
              <path
                key={`${link.fromLabel}/${link.fromId}/${link.type}/${link.toLabel}/${link.toId}`}
                d={link.path}
                strokeWidth={link.faint ? 0.7 : 1.1}
                strokeOpacity={link.faint ? 0.3 : 0.5}
              />
            ))}
          </g>
          {drawn.nodes.map(({ label, id, x, y, text, name, column }) => (
            <g key={`${label}/${id}`} transform={`translate(${x} ${y})`}>
              <NodeMark label={label} centre={column === 'centre'} />
              <text
                x={column === 'centre' ? 0 : column === 'has' ? -11 : 11}
                y={column === 'centre' ? -20 : 0}
                dy={column === 'centre' ? 0 : '0.36em'}
                textAnchor={column === 'centre' ? 'middle' : column === 'has' ? 'end' : 'start'}
                fill="var(--ink)"
                stroke="var(--paper)"
                strokeWidth="4"
                paintOrder="stroke"
                className={column === 'centre' ? 'font-serif font-semibold' : undefined}
                fontSize={column === 'centre' ? 17 : undefined}
              >
                {text}
                {text !== name && <title>{name}</title>}
              </text>
            </g>
          ))}
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
        <table className="w-full min-w-[34rem] text-[0.9375rem]">
          <caption className="sr-only">{description}</caption>
          <thead className="sticky top-0 bg-paper text-left text-sm text-ink-soft">
            <tr>
              <th scope="col" className="w-28 py-2 pr-4 font-normal">
                {t('kind')}
              </th>
              <th scope="col" className="py-2 pr-4 font-normal">
                {t('name')}
              </th>
              <th scope="col" className="py-2 font-normal">
                {t('connection')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ node, connections }) => {
              const path = pathToNode(node.label, node.id)
              return (
                <tr key={`${node.label}/${node.id}`} className="border-t border-hairline align-top">
                  <td className="py-1.5 pr-4 text-ink-soft">{readLabel(t, node.label)}</td>
                  <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                    {path ? (
                      <Link href={path} className="quiet-link">
                        {node.name}
                      </Link>
                    ) : (
                      node.name
                    )}
                  </th>
                  <td className="py-1.5 text-ink-soft">
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
