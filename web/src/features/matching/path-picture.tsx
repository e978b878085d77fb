import { useTranslations } from 'next-intl'
import { pathToNode } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { useNodeWords } from './node-words.ts'

/** A node of a path; `via`: its relationship to the next one, none at the end. */
export interface PathStep {
  id: string
  label: string
  name: string
  via?: string | null
}

/** A path of the graph as a chain: node, relationship, node …; each node that has a page leads there. */
export function PathPicture({ path }: { path: readonly PathStep[] }) {
  const t = useTranslations('matching.evidence')
  const { nameLabel, nameRelationship } = useNodeWords()
  return (
    <ol
      aria-label={t('path')}
      className="flex flex-col gap-y-1 text-sm sm:flex-row sm:flex-wrap sm:items-stretch"
    >
      {path.map((step) => {
        const address = pathToNode(step.label, step.id)
        return (
          <li key={`${step.label}:${step.id}`} className="flex flex-col sm:flex-row sm:items-center">
            <span className="border border-hairline-strong bg-paper-raised px-2.5 py-1">
              <span className="block text-xs text-ink-soft">{nameLabel(step.label)}</span>
              {address ? (
                <Link href={address} className="quiet-link">
                  {step.name}
                </Link>
              ) : (
                step.name
              )}
            </span>
            {step.via && (
              <span className="ml-4 border-l border-hairline-strong py-1 pl-2 text-xs text-ink-soft sm:ml-0 sm:border-t sm:border-l-0 sm:px-2 sm:pt-0 sm:pb-4 sm:translate-y-2.5">
                {nameRelationship(step.via)}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
