import 'server-only'
import { HttpLink, type OperationVariables } from '@apollo/client'
import { ApolloClient, InMemoryCache, registerApolloClient } from '@apollo/client-integration-nextjs'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { describeFailure, type Failure } from './failure.ts'

/** Longer than the API's own time limits, so that its message comes first. */
const TIMEOUT_IN_MILLISECONDS = 20_000

/**
 * Headers of the reader's request that the API needs: the session, the language, and the id under which it is
 * logged.
 */
const PASSED_HEADERS = ['x-request-id', 'x-forwarded-for', 'cookie']

const { getClient } = registerApolloClient(
  () =>
    new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({
        uri: () => `${process.env.API_URL ?? 'http://127.0.0.1:4000'}/graphql`,
        fetch: (address, options) =>
          fetch(address, {
            ...options,
            cache: 'no-store',
            signal: AbortSignal.timeout(TIMEOUT_IN_MILLISECONDS),
          }),
      }),
    }),
)

/** Either what was asked for, or why it could not be had. */
export type ApiResult<Data> = { data: Data; failure?: undefined } | { data?: undefined; failure: Failure }

/**
 * Asks the API on behalf of the reader, at request time, in the language given. Expected failures come back
 * as data, so that the page can say them without script; the cause is logged.
 */
export async function ask<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  locale: string,
): Promise<ApiResult<Data>> {
  await connection()
  const incoming = await headers()
  const outgoing: Record<string, string> = { 'accept-language': locale }
  for (const name of PASSED_HEADERS) {
    const value = incoming.get(name)
    if (value) outgoing[name] = value
  }
  try {
    const { data } = await getClient().query({
      query: document,
      variables,
      // A server component reads each response once: normalizing it would cost and gain nothing.
      fetchPolicy: 'no-cache',
      context: { headers: outgoing },
    } as Parameters<ReturnType<typeof getClient>['query']>[0])
    return { data: data as Data }
  } catch (error) {
    const failure = describeFailure(error)
    console.warn(
      `api: ${failure.code} (${failure.requestId ?? outgoing['x-request-id'] ?? 'no request id'})`,
      error,
    )
    return { failure }
  }
}
