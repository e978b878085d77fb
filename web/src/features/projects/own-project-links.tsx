import { useTranslations } from 'next-intl'
import type { ProjectPageQuery } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'

/** What the reader may do with a project: for those of the firms that it is about; nothing for others. */
export function OwnProjectLinks({ project }: { project: NonNullable<ProjectPageQuery['project']> }) {
  const t = useTranslations('projects')
  if (!project.viewerCanChange && !project.viewerCanLeave) return null
  const link = 'quiet-link inline-flex min-h-11 items-center'
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 text-base">
      {project.viewerCanChange && (
        <Link href={pathTo.editProject(project.id)} className={link}>
          {t('edit')}
        </Link>
      )}
      {project.viewerCanLeave && (
        <Link href={pathTo.leaveProject(project.id)} className={link}>
          {t('leave')}
        </Link>
      )}
    </p>
  )
}
