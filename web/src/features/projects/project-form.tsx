'use client'

import { useTranslations } from 'next-intl'
import { AddProjectDocument, ChangeProjectDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import type { FormErrors } from '@/lib/form-error.ts'
import { Form } from '@/ui/form.tsx'
import { ProjectFields } from './project-fields.tsx'
import { readProject } from './project-values.ts'

/**
 * Enters a past project of a firm, or changes one that it entered. Where somebody else has changed it
 * meanwhile nothing is saved, and what was typed stays.
 */
export function ProjectForm({
  project,
  ...fields
}: {
  /** The one to change, of the version that the values are; none to enter one. */
  project?: { id: string; version: number }
} & Parameters<typeof ProjectFields>[0]) {
  const t = useTranslations('editProject')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      asksBeforeLeaving
      submit={t(project ? 'save' : 'add')}
      check={(form) => {
        const { year, startMonth } = readProject(form)
        return year || startMonth ? [] : [{ field: 'year', message: t('noTime') }]
      }}
      send={async (form) => {
        const entry = readProject(form)
        const { made, errors } = project
          ? await change(
              ChangeProjectDocument,
              { input: { projectId: project.id, expectedVersion: project.version, ...entry } },
              (data) => data.changeProject,
            )
          : await change(
              AddProjectDocument,
              { input: { firmId: fields.own.firmId, ...entry } },
              (data) => data.addProject,
            )
        if (errors) return errors.map(withWayOut)
        router.push(pathTo.project(made.project?.id ?? ''))
        router.refresh()
      }}
    >
      <ProjectFields {...fields} />
    </Form>
  )

  function withWayOut(error: FormErrors[number]): FormErrors[number] {
    if (error.code !== 'CONFLICT' || error.field !== 'expectedVersion') return error
    const message = (
      <>
        {error.message} {/* Not within the page as it is: its fields would keep what was typed. */}
        <a href={window.location.pathname} data-discards className="quiet-link">
          {t('loadNewest')}
        </a>
      </>
    )
    return { message }
  }
}
