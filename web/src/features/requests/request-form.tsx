'use client'

import type { ReactNode } from 'react'
import type { FormErrors } from '@/lib/form-error.ts'
import { Form } from '@/ui/form.tsx'
import { type Evidence, EvidenceFields, useEvidence } from './evidence-fields.tsx'

/**
 * Asks for something about a firm, with the evidence of one's choice; what can be checked is checked at once.
 * `send` makes the request.
 */
export function RequestForm({
  submit,
  send,
  ...fields
}: {
  submit: ReactNode
  send: (evidence: Evidence) => Promise<FormErrors | undefined>
} & Omit<Parameters<typeof EvidenceFields>[0], 'uploading'>) {
  const { readEvidence, uploading } = useEvidence()
  return (
    <Form
      asksBeforeLeaving
      submit={submit}
      send={async (values) => {
        const { evidence, errors } = await readEvidence(values)
        return errors ?? send(evidence)
      }}
    >
      <EvidenceFields {...fields} uploading={uploading} />
    </Form>
  )
}
