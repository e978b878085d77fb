import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { Facts } from '@/ui/facts.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { LegalTextBody } from './legal-text.tsx'
import { type Operator, readOperator } from './operator.ts'
import { type LegalText, readText } from './read-text.ts'

/** The privacy policy, the terms, or who runs the site and how to reach them. */
export async function LegalPage({ locale, name }: { locale: Locale; name: LegalText }) {
  // Texts and operator are read when the page is asked for.
  await connection()
  const t = await getTranslations('legal')
  const operator = readOperator()
  const text = await readText(name, locale)
  const about = name === 'operator' || name === 'contact'
  return (
    <div className="frame pb-16">
      <PageHeading title={t(`${name}.title`)}>
        <p>{t(`${name}.lead`)}</p>
      </PageHeading>
      {!(operator.name && operator.email) && (
        <p className="measure mb-6 border-l-2 border-ochre pl-3">{t('notFilledIn')}</p>
      )}
      {about && <OperatorFacts operator={operator} />}
      {text && (
        <LegalTextBody
          text={text}
          values={{
            operator: operator.name ?? t('unknownOperator'),
            contact: operator.email ? (
              <MailLink address={operator.email} />
            ) : (
              <Link href={pathTo.contact()} className="quiet-link">
                {t('contactPage')}
              </Link>
            ),
          }}
        />
      )}
      {name === 'contact' && (
        <ul className="measure mt-6 list-disc space-y-1.5 pl-5">
          {(['profile', 'removal', 'account'] as const).map((matter) => (
            <li key={matter}>{t(`contact.${matter}`)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

async function OperatorFacts({ operator }: { operator: Operator }) {
  const t = await getTranslations('legal')
  return (
    <div className="max-w-xl">
      <Facts
        facts={[
          { name: t('facts.name'), value: operator.name },
          { name: t('facts.address'), value: operator.address },
          { name: t('facts.email'), value: operator.email && <MailLink address={operator.email} /> },
          { name: t('facts.phone'), value: operator.phone },
          { name: t('facts.registration'), value: operator.registration },
          { name: t('facts.icp'), value: operator.icp },
        ]}
      />
    </div>
  )
}

function MailLink({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`} className="quiet-link break-words">
      {address}
    </a>
  )
}
