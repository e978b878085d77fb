import type { Graph, GraphSettings } from '@heming/graph/driver'
import type { FastifyBaseLogger } from 'fastify'
import type { Job } from './kernel/jobs/job-runner.ts'
import type { Mailer } from './kernel/mail/mailer.ts'
import type { DocumentStorage } from './modules/documents/document-storage.ts'

/** What jobs work with. */
export interface JobContext {
  graph: Graph
  /** Where the graph is, for processes of their own. */
  graphSettings: GraphSettings
  mailer: Mailer
  documents: DocumentStorage
  /** Files of imports. */
  imports: DocumentStorage
  /** Address of the site, for links. */
  site: string
  log: FastifyBaseLogger
}

/** Declares the jobs of a feature. */
export type JobsOf = (context: JobContext) => Job[]
