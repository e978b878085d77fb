import { cache } from 'react'
import { ask } from '@/lib/apollo/server.ts'
import { PartnerSubjectQuery } from './partners.queries.ts'

/** The firm or brief that gets partners; loaded once for head and body of a page. */
export const loadSubject = cache((locale: string, kind: 'firm' | 'brief', id: string) =>
  ask(
    PartnerSubjectQuery,
    { firmId: id, forFirm: kind === 'firm', briefId: id, forBrief: kind === 'brief' },
    locale,
  ),
)
