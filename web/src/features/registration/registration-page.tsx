import { getLocale, getTranslations } from 'next-intl/server'
import type { DirectoryChoicesQuery, RegistrationChoicesQuery } from '@/gql/graphql.ts'
import { todayInBeijing } from '@/i18n/days.ts'
import { nameOf } from '@/i18n/language.ts'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import type { Viewer } from '../accounts/for-signed-in.tsx'
import { listFirmChoices } from '../firms/choices.ts'
import { Agreement } from '../legal/agreement.tsx'
import type { FirmDraft } from './draft.ts'
import { DraftForm } from './draft-form.tsx'
import { FocusedOnArrival } from './focused-on-arrival.tsx'
import { type LikelyDuplicate, LikelyDuplicates } from './likely-duplicates.tsx'
import { RegistrationForm } from './registration-form.tsx'

/** What has been found and can be chosen, once it is known what the firm is called. */
export interface Looked {
  draft: FirmDraft
  alike: LikelyDuplicate[]
  directory: DirectoryChoicesQuery
  choices: RegistrationChoicesQuery
}

/** Where a firm is registered that is not in the network: looked for first, then described. */
export async function RegistrationPage({ viewer, looked }: { viewer: Viewer; looked: Looked | null }) {
  const locale = await getLocale()
  const t = await getTranslations('registration')
  const words = await getTranslations('firms')
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeading>
      <Section id="look" title={t('lookTitle')}>
        <AccountMessages also={['registration']}>
          <DraftForm key={JSON.stringify(looked?.draft)} draft={looked?.draft ?? null} />
        </AccountMessages>
      </Section>
      {looked && (
        <>
          <Section
            id="alike"
            title={<FocusedOnArrival key={JSON.stringify(looked.draft)}>{t('alikeTitle')}</FocusedOnArrival>}
          >
            <LikelyDuplicates firms={looked.alike} />
          </Section>
          <Section id="describe" title={t('describeTitle')}>
            <div className="max-w-xl">
              <p className="mb-2">{t('describeAdvice')}</p>
              <p className="mb-5 text-sm text-ink-soft">
                <Agreement />
              </p>
              <AccountMessages also={['registration', 'editFirm', 'requests', 'documents']}>
                <RegistrationForm
                  draft={looked.draft}
                  distinctFrom={looked.alike.map(({ firm }) => firm.id)}
                  choices={listFirmChoices(looked.directory, looked.choices.provinces, locale, (type) =>
                    words(`organisationType.${type}`),
                  )}
                  bases={looked.choices.exportBases
                    .filter((base) => !base.sample)
                    .map((base) => ({ value: base.id, name: nameOf(locale, base) }))}
                  thisYear={Number(todayInBeijing().slice(0, 4))}
                  email={viewer.email}
                />
              </AccountMessages>
            </div>
          </Section>
        </>
      )}
    </div>
  )
}
