import type { Graph } from '@heming/graph/driver'
import type { FastifyRequest } from 'fastify'
import type { Auth, AuthSettings } from './kernel/auth/auth.ts'
import { signedInWrites } from './kernel/auth/signed-in-writes.ts'
import { findViewer, type Viewer } from './kernel/auth/viewer.ts'
import { dayInChina } from './kernel/day-in-china.ts'
import { languageOf, type MessageLanguage, requestScope } from './kernel/graphql/request-scope.ts'
import { clientAddressOf, networkOf, networksOf } from './kernel/http/client-network.ts'
import {
  costOfFailure,
  costOfReading,
  countCharacters,
  countTokens,
  READ_AT_ONCE,
  type Sent,
} from './kernel/limits/document-size.ts'
import type { DocumentTurns } from './kernel/limits/document-turns.ts'
import type { InFlight } from './kernel/limits/in-flight.ts'
import { nameOfRequester, type OperationCost, type Requester } from './kernel/limits/operation-cost.ts'
import type { WorkQueue } from './kernel/limits/work-queue.ts'
import type { WriteLimits } from './kernel/limits/write-limits.ts'
import type { Mailer } from './kernel/mail/mailer.ts'
import { createLoaders, type Loaders } from './loaders.generated.ts'

/** What every resolver gets. */
export interface RequestContext {
  /**
   * Its writes are made by the viewer: each throws UNAUTHENTICATED where their session or API key has ended
   * meanwhile.
   */
  graph: Graph
  /** Batches and remembers what is loaded, for this request only. */
  loaders: Loaders
  /**
   * Language of messages to the client, by Accept-Language. Data is never chosen by it: fields come in
   * both languages.
   */
  language: MessageLanguage
  requestId: string
  /** Today in China (YYYY-MM-DD): days of the domain, such as deadlines, end there. */
  today: string
  /** The viewer; null where nobody is signed in. Looked up when it is first asked for. */
  viewer(): Promise<Viewer | null>
  /** The wide network of the client's address, as limits count it. */
  network: string
  /**
   * Counts what it costs to read a document and its variables, and waits for the turn of all but a small one.
   * Throws TOO_COMPLEX, TOO_MANY_ATTEMPTS, BUSY, GraphUnavailable, and CLIENT_LEFT.
   */
  admit(sent: Sent): Promise<void>
  /** Counts that the operation was rejected when it had been read. Throws as `spend` does. */
  spendOnFailure(): Promise<void>
  /**
   * Counts what an operation costs the viewer's account, or the client's network. Throws TOO_MANY_ATTEMPTS,
   * GraphUnavailable.
   */
  spend(objects: number): Promise<void>
  /**
   * Waits until an operation of so many objects may begin, among those of the viewer's account, or of the
   * client's network, and of all. Throws BUSY, and CLIENT_LEFT for a query whose client has left.
   */
  begin(operation: { objects: number; isQuery: boolean }): Promise<void>
  /** Ends the operation, if it began. */
  end(): void
  /** Counts what an account writes. */
  writeLimits: WriteLimits
  /** Ranks partners when its turn comes. Throws BUSY. */
  rank<Result>(work: () => Promise<Result>): Promise<Result>
  /** Sign-ins elsewhere that are configured. */
  signInProviders: readonly { id: string; name: string }[]
  /** Address under which people reach the site, without a slash at its end. */
  site: string
  mailer: Mailer
  /** Days within which an erasure can be taken back. */
  erasureDays: number
}

/** What accounts need wherever a request is served. */
export interface Accounts {
  auth: Auth
  settings: AuthSettings
  /** Days within which an erasure can be taken back. */
  erasureDays: number
  operationCost: OperationCost
  writeLimits: WriteLimits
  rankingQueue: WorkQueue
  inFlight: InFlight
  documentTurns: DocumentTurns
}

/** Builds the context of one request. `left` is aborted once its client has closed the connection. */
export function createContext(
  graph: Graph,
  {
    auth,
    settings: { oidc, site, mailer },
    erasureDays,
    operationCost,
    writeLimits,
    rankingQueue,
    inFlight,
    documentTurns,
  }: Accounts,
  request: FastifyRequest,
  left: AbortSignal,
): RequestContext {
  const today = dayInChina(new Date())
  let viewer: Promise<Viewer | null> | undefined
  let end = () => {}
  let tokens = 0
  const viewerOnce = () => {
    viewer ??= findViewer(graph, auth, request)
    return viewer
  }
  const findRequester = async (): Promise<Requester> => {
    const found = await viewerOnce()
    return found ? { accountId: found.accountId } : { network: networkOf(clientAddressOf(request)) }
  }
  return {
    graph: signedInWrites(graph, viewerOnce),
    loaders: createLoaders({ graph, today }),
    language: languageOf(request.headers),
    requestId: request.id,
    today,
    viewer: viewerOnce,
    network: networksOf(clientAddressOf(request)).wide,
    admit: async ({ document, variables }) => {
      const requester = await findRequester()
      // Who has spent too much learns that before anything of theirs is read.
      await operationCost.spend(requester, 0)
      tokens = countTokens(document)
      const characters = countCharacters(variables)
      await operationCost.spend(requester, costOfReading({ tokens, characters }))
      if (tokens > READ_AT_ONCE) await documentTurns(nameOfRequester(requester), left)
    },
    spendOnFailure: async () => operationCost.spend(await findRequester(), costOfFailure(tokens)),
    begin: async ({ objects, isQuery }) => {
      // What somebody changes is carried out once it has come.
      const signal = isQuery ? left : undefined
      const scope = requestScope.getStore()
      if (scope && signal) scope.signal = signal
      end = await inFlight(nameOfRequester(await findRequester()), objects, signal)
    },
    end: () => end(),
    spend: async (objects) => operationCost.spend(await findRequester(), objects),
    writeLimits,
    rank: async (work) => rankingQueue(nameOfRequester(await findRequester()), work),
    site,
    mailer,
    erasureDays,
    signInProviders: oidc ? [{ id: 'oidc', name: oidc.name }] : [],
  }
}
