import { getLocale, getTranslations } from 'next-intl/server'
import { readFragment } from '@/gql/fragment-masking.ts'
import type { DirectoryChoicesQuery, ProjectToEditQuery } from '@/gql/graphql.ts'
import { nameOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { NamedFirmFields_Firm } from './edit-project.queries.ts'
import { ProjectFormPage } from './project-form-page.tsx'
import { type ProjectValues, toLines, toNamedFirm } from './project-values.ts'
import { WithdrawProjectForm } from './withdraw-project-form.tsx'

type Project = NonNullable<ProjectToEditQuery['project']>

/** Where owners and editors change, or withdraw, a project that their firm entered. */
export async function EditProjectPage({
  project,
  enteredBy,
  choices,
}: {
  project: Project
  enteredBy: NonNullable<Project['enteredBy']>
  choices: DirectoryChoicesQuery
}) {
  const locale = await getLocale()
  const t = await getTranslations('editProject')
  const words = await getTranslations('projects')
  const toNamed = (firm: Project['participants'][number]['firm'], role?: string | null) =>
    toNamedFirm(readFragment(NamedFirmFields_Firm, firm), (each) => nameOf(locale, each), role ?? '')
  const own = toNamed(enteredBy as Project['participants'][number]['firm'])
  const others = project.participants.filter(({ firm }) => firm.id !== own.firmId)
  const named = project.namedFirms ?? []
  const waiting = named.filter(({ state }) => state === 'WAITING')
  const gone = named.filter(({ state }) => state !== 'WAITING')
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  const { titleZh, titleEn, outcomeZh, outcomeEn, startMonth, endMonth } = project
  const values: ProjectValues = {
    ...{ titleZh, titleEn, outcomeZh, outcomeEn },
    ...{
      startMonth: startMonth ?? '',
      endMonth: endMonth ?? '',
      year: startMonth ? '' : String(project.year),
    },
    role: project.participants.find(({ firm }) => firm.id === own.firmId)?.role ?? '',
    capabilities: idsOf(project.capabilities),
    markets: idsOf(project.markets),
    ipAssets: [...idsOf(project.ipAssets), ...waiting.flatMap(({ ipAssets }) => idsOf(ipAssets))],
    firms: [...others, ...waiting].map(({ firm, role }) => toNamed(firm, role)),
    outsidePartners: toLines(project.externalPartners, project.externalPartnersZh),
  }
  const note = (others.length > 0 || gone.length > 0) && (
    <div className="mb-5 space-y-2">
      {others.length > 0 && <p className="border-l-2 border-ochre pl-3">{t('asksAgain')}</p>}
      {gone.length > 0 && (
        <ul>
          {gone.map(({ firm, state }) => (
            <li key={firm.id}>
              {t('namedState', { name: nameOf(locale, firm), state: words(`named.${state}`) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
  return (
    <ProjectFormPage
      title={t('editTitle')}
      back={{ href: pathTo.project(project.id), name: titleOf(locale, project) }}
      note={note}
      own={own}
      values={values}
      project={{ id: project.id, version: project.version }}
      choices={choices}
      below={
        <div className="mt-8">
          <WithdrawProjectForm projectId={project.id} version={project.version} firmId={own.firmId} />
        </div>
      }
    />
  )
}
