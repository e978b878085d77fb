import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { defineRequest } from './define-request.ts'
import { type NewRequest, requestShape } from './request.row.ts'
import * as cypher from './request-fixture.cypher.ts'

/** Requesters and reviewers of a test. */
export const PEOPLE = ['ann', 'ben', 'curator', 'party', 'owner', 'stranger'] as const
export type Person = (typeof PEOPLE)[number]

const rowShape = requestShape.extend({
  /** Transitions whose effects took place, oldest first. */
  effects: z.array(z.string()).default([]),
  colour: z.string().optional(),
})

/**
 * Kinds of request that a test defines, which the state machine knows nothing of: about a firm, decided by
 * the curators of a base (ann, curator and party) and by the owner of another firm; party belongs to the firm
 * that they are about.
 */
export async function createRequestFixture(graph: Graph) {
  const prefix = `r-${randomUUID()}-`
  const id = (name: string) => prefix + name
  await graph.write((run) => run(cypher.FILL, { prefix }, z.unknown()))
  const note = async (run: Run, { id: requestId }: { id: string }, effect: string) => {
    await run(cypher.ADD_EFFECT, { id: requestId, effect }, z.unknown())
  }
  const define = (policy: 'ANY' | 'ALL', { only }: { only?: 'BASE' } = {}) =>
    defineRequest<z.infer<typeof rowShape>, 'RED' | 'NOT_TODAY', { colour?: string }, { day?: string }>({
      kind: `TEST_${policy}${only ?? ''}_${prefix}`,
      subjectKind: 'FIRM',
      outlivesSubject: false,
      row: rowShape,
      policy,
      limits: { ofRequester: 3, aboutSubject: 2, ofDomain: 1 },
      remindAfterDays: 7,
      expireAfterDays: 30,
      async prepare({ request: { colour }, reject }) {
        if (colour === 'red') reject('RED')
        const groups = [
          { kind: 'BASE' as const, id: id('base') },
          { kind: 'FIRM' as const, id: id('asked') },
        ]
        return { reviewers: groups.filter(({ kind }) => !only || kind === only), properties: { colour } }
      },
      onOpened: ({ run, request }) => note(run, request, 'opened'),
      async onAccepted({ run, request, terms, reject }) {
        await note(run, request, 'accepted')
        if (terms.day === 'another') reject('NOT_TODAY')
      },
      onDeclined: ({ run, request }) => note(run, request, 'declined'),
      onReviewed: ({ run, request }) => note(run, request, 'reviewed'),
      onWithdrawn: ({ run, request }) => note(run, request, 'withdrawn'),
      onLapsed: ({ run, request }) => note(run, request, 'lapsed'),
      onExpired: ({ run, request }) => note(run, request, 'expired'),
    })
  const write = (statement: string, parameters: Record<string, unknown> = {}) =>
    graph.write((run) => run(statement, { prefix, ...parameters }, z.unknown()))
  return {
    id,
    define,
    /** A request about the firm. */
    by: (person: Person, more: Partial<NewRequest> = {}): NewRequest => ({
      subjectId: id('subject'),
      accountId: id(person),
      evidenceKind: null,
      evidence: null,
      evidenceHolds: false,
      note: null,
      language: 'en',
      documentIds: [],
      ...more,
    }),
    /** In whose name each may decide, as memberships say. */
    reviewersOf: (person: Person): string[] =>
      ({
        ...{ ann: [id('base')], curator: [id('base')], party: [id('base')] },
        ...{ owner: [id('asked')], ben: [], stranger: [] },
      })[person],
    clear: () => write(cypher.EMPTY_REQUESTS),
    leave: (person: Person) => write(cypher.LEAVE, { id: id(person) }),
    /** Creates a request that cannot be read. */
    spoil: (person: Person) => write(cypher.SPOIL, { id: id(person) }),
    erase: (person: Person) => write(cypher.REMOVE_ACCOUNT, { id: id(person) }),
    remove: () => write(cypher.EMPTY),
  }
}
