'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ClaimFirmDocument, type EvidenceKind } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { ChoiceRow } from '@/ui/choice-row.tsx'
import { Form } from '@/ui/form.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextField } from '@/ui/text-field.tsx'

const kinds: EvidenceKind[] = ['MAIL_DOMAIN', 'CREDIT_CODE', 'LEI', 'DOCUMENT']

/** Says that one speaks for a firm, with the evidence of one's choice; what can be checked is checked at once. */
export function ClaimForm({ firmId, email }: { firmId: string; email: string }) {
  const t = useTranslations('claims')
  const change = useChange()
  const router = useRouter()
  const [kind, setKind] = useState<EvidenceKind>('MAIL_DOMAIN')
  return (
    <Form
      submit={t('send')}
      send={async (values) => {
        const input = {
          firmId,
          evidenceKind: kind,
          evidence: values.get('evidence') as string | null,
          note: String(values.get('note')).trim() || null,
        }
        const { made, refusal } = await change(ClaimFirmDocument, { input }, (data) => data.claimFirm)
        if (refusal) return refusal
        router.push(pathTo.claims(made.claim?.id))
      }}
    >
      <div onChange={(event) => setKind(readKind(event.target) ?? kind)}>
        <ChoiceRow
          name="evidenceKind"
          legend={t('evidence')}
          chosen={kind}
          choices={kinds.map((each) => ({ value: each, name: t(`kinds.${each}`) }))}
        />
      </div>
      {kind === 'MAIL_DOMAIN' ? (
        <p className="text-ink-soft">{t('mailDomainAdvice', { email })}</p>
      ) : (
        <TextField
          key={kind}
          label={t(`fields.${kind}`)}
          advice={t(`advice.${kind}`)}
          name="evidence"
          autoComplete="off"
          autoCapitalize={kind === 'DOCUMENT' ? undefined : 'characters'}
          spellCheck={false}
          maxLength={500}
          required
        />
      )}
      <TextArea label={t('note')} advice={t('noteAdvice')} name="note" maxLength={2000} rows={3} />
    </Form>
  )
}

function readKind(target: EventTarget): EvidenceKind | undefined {
  const { name, value } = target as Partial<HTMLInputElement>
  return name === 'evidenceKind' ? kinds.find((each) => each === value) : undefined
}
