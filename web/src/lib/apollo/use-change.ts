import type { OperationVariables } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useLocale } from 'next-intl'
import type { FormErrors } from '@/lib/form-error.ts'

/** What every payload of a mutation has beside what it made. */
interface Payload {
  errors: readonly { field?: string | null; message: string; code?: string }[]
}

/** What a mutation made, or all that it was rejected for, in the reader's language. */
export type Change<Made> = { made: Made; errors?: undefined } | { made?: undefined; errors: FormErrors }

/**
 * Sends mutations from the browser. The API describes its errors in messages of its own; they come back
 * as FormErrors to show. Throws where nothing responds.
 */
export function useChange() {
  const locale = useLocale()
  return async <Data, Variables extends OperationVariables, Made extends Payload>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    payloadOf: (data: Data) => Made,
  ): Promise<Change<Made>> => {
    // Loaded with the first change: a page is read, and most often left, without one.
    const { client, CombinedGraphQLErrors } = await import('./change-client.ts')
    try {
      const { data } = await client.mutate({
        mutation,
        variables,
        fetchPolicy: 'no-cache',
        context: { headers: { 'accept-language': locale } },
      } as Parameters<typeof client.mutate<Data, Variables>>[0])
      const made = payloadOf(data as Data)
      if (made.errors.length === 0) return { made }
      return { errors: made.errors.map((error) => ({ ...error, field: error.field ?? undefined })) }
    } catch (error) {
      if (!CombinedGraphQLErrors.is(error)) throw error
      const { message, extensions } = error.errors[0] ?? {}
      return {
        errors: [{ message, code: extensions?.code === 'UNAUTHENTICATED' ? extensions.code : undefined }],
      }
    }
  }
}
