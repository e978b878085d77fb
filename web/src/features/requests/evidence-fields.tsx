'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { EvidenceKind } from '@/gql/graphql.ts'
import type { FormErrors } from '@/lib/form-error.ts'
import { FormChoiceRow } from '@/ui/form-choice-row.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { DocumentsField } from '../documents/documents-field.tsx'
import { type Uploading, useDocuments } from '../documents/use-documents.ts'

const kinds: EvidenceKind[] = ['MAIL_DOMAIN', 'CREDIT_CODE', 'LEI', 'DOCUMENT']

/**
 * Asks how somebody shows to speak for a firm, for documents, and for a word to the reviewer. Belongs in a
 * `Form`; `useEvidence` reads it when that is sent.
 */
export function EvidenceFields({
  email,
  mailDomainHolds,
  note,
  uploading,
}: {
  email: string
  /** Whether the domain of that address is known as the firm's own; left out if that is not known. */
  mailDomainHolds?: boolean
  /** What the word to the reviewer is to say, where it is not about who one is. */
  note?: { label: string; advice: string }
  /** Of `useEvidence`. */
  uploading: Uploading | null
}) {
  const t = useTranslations('requests')
  const [kind, setKind] = useState<EvidenceKind>('MAIL_DOMAIN')
  return (
    <>
      <div onChange={(event) => setKind(readKind(event.target) ?? kind)}>
        <FormChoiceRow
          name="evidenceKind"
          legend={t('evidence')}
          chosen={kind}
          choices={kinds.map((each) => ({ value: each, name: t(`kinds.${each}`) }))}
        />
      </div>
      {kind === 'MAIL_DOMAIN' ? (
        <div className="space-y-2">
          <p className="text-ink-soft">{t('mailDomainAdvice', { email })}</p>
          {mailDomainHolds === false && (
            <p className="border-l-2 border-ochre pl-3">{t('mailDomainUnknown')}</p>
          )}
        </div>
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
      <DocumentsField uploading={uploading} />
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

/** The evidence as a mutation accepts it. */
export interface Evidence {
  evidenceKind: EvidenceKind
  evidence: string | null
  note: string | null
  documentIds: string[]
}

type ReadEvidence = { evidence: Evidence; errors?: undefined } | { evidence?: undefined; errors: FormErrors }

/**
 * Reads the fields of a form that holds `EvidenceFields`, and uploads its documents: the evidence as a
 * mutation accepts it, or FormErrors.
 */
export function useEvidence() {
  const { upload, uploading } = useDocuments()
  async function readEvidence(values: FormData): Promise<ReadEvidence> {
    const { documentIds, errors } = await upload(values)
    if (errors) return { errors }
    const evidence: Evidence = {
      evidenceKind: kinds.find((each) => each === values.get('evidenceKind')) ?? 'MAIL_DOMAIN',
      evidence: values.get('evidence') as string | null,
      note: String(values.get('note')).trim() || null,
      documentIds,
    }
    return { evidence }
  }
  return { readEvidence, uploading }
}

function readKind(target: EventTarget): EvidenceKind | undefined {
  const { name, value } = target as Partial<HTMLInputElement>
  return name === 'evidenceKind' ? kinds.find((each) => each === value) : undefined
}
