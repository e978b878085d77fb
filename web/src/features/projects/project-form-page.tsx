import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { DirectoryChoicesQuery } from '@/gql/graphql.ts'
import { todayInBeijing } from '@/i18n/days.ts'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { listChoices } from '../firms/choices.ts'
import { ProjectForm } from './project-form.tsx'
import type { NamedFirm, ProjectValues } from './project-values.ts'

/** Where owners and editors of a firm enter a past project, or change one that it entered. */
export async function ProjectFormPage({
  title,
  back,
  note,
  choices,
  below,
  ...form
}: {
  title: string
  /** Where the page leads back to. */
  back: { href: string; name: string }
  /** What is said before the form. */
  note?: ReactNode
  choices: DirectoryChoicesQuery
  below?: ReactNode
  own: NamedFirm
  values: ProjectValues
  project?: { id: string; version: number }
}) {
  const locale = await getLocale()
  const t = await getTranslations('editProject')
  const { capability, market } = listChoices(choices, locale)
  return (
    <div className="frame pb-16">
      <PageHeading title={title}>
        <p>
          <Link href={back.href} className="quiet-link">
            {back.name}
          </Link>
        </p>
        <p className="mt-2 text-base text-ink-soft">{t('lead')}</p>
      </PageHeading>
      <div className="max-w-xl">
        {note}
        <AccountMessages also={['editProject']}>
          <ProjectForm {...form} choices={{ capability, market }} thisMonth={todayInBeijing().slice(0, 7)} />
          {below}
        </AccountMessages>
      </div>
    </div>
  )
}
