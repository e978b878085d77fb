'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { EvidenceKind } from '@/gql/graphql.ts'
import { ChoiceRow } from '@/ui/choice-row.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextField } from '@/ui/text-field.tsx'

const kinds: EvidenceKind[] = ['MAIL_DOMAIN', 'CREDIT_CODE', 'LEI', 'DOCUMENT']

/** Asks how somebody shows to speak for a firm, and for a word to the reviewer. Belongs in a `Form`; `readEvidence` reads it. */
export function EvidenceFields({
  email,
  note,
}: {
  email: string
  /** What the word to the reviewer is to say, where it is not about who one is. */
  note?: { label: string; advice: string }
}) {
  const t = useTranslations('reviews')
  const [kind, setKind] = useState<EvidenceKind>('MAIL_DOMAIN')
  return (
    <>
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
      <TextArea
        label={note?.label ?? t('note')}
        advice={note?.advice ?? t('noteAdvice')}
        name="note"
        maxLength={2000}
        rows={3}
      />
    </>
  )
}

/** The evidence that stands in the fields of a form. */
export function readEvidence(values: FormData) {
  return {
    evidenceKind: kinds.find((each) => each === values.get('evidenceKind')) ?? 'MAIL_DOMAIN',
    evidence: values.get('evidence') as string | null,
    note: String(values.get('note')).trim() || null,
  } as const
}

function readKind(target: EventTarget): EvidenceKind | undefined {
  const { name, value } = target as Partial<HTMLInputElement>
  return name === 'evidenceKind' ? kinds.find((each) => each === value) : undefined
}
