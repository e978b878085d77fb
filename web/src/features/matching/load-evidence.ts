import type { EvidenceQuery as EvidenceData } from '@/gql/graphql.ts'
import { languageOf } from '@/i18n/language.ts'
import type { Locale } from '@/i18n/routing.ts'
import { readPartnerAddress, toMatchSubject, toPartnerFilter } from './partner-address.ts'
import { EvidenceQuery } from './partners.queries.ts'
import type { PathStep } from './path-picture.tsx'

/** Longer than the API's own time limits, so that its message comes first. */
const TIMEOUT_IN_MILLISECONDS = 20_000

type Recommendations = EvidenceData['recommendPartners']['edges']

/** What was loaded last: the reasons of a list are opened one after the other. */
let latest: { list: string; recommendations: Promise<Recommendations> } | null = null

/**
 * The path behind a reason of a partner on the list of this address. One request brings those of the whole
 * list. Throws where nothing responds, and where the list has no such reason any more.
 */
export async function loadEvidence(
  locale: Locale,
  query: string,
  reason: { partnerId: string; text: string },
): Promise<readonly PathStep[]> {
  const list = `${locale}?${query}`
  if (latest?.list !== list) latest = { list, recommendations: loadList(locale, query) }
  const { recommendations } = latest
  const path = await recommendations.then(
    (found) =>
      found
        .find(({ node }) => node.partner.id === reason.partnerId)
        ?.node.reasons.find(({ text }) => text === reason.text),
    () => null,
  )
  if (path) return path.path
  // The next attempt asks again.
  if (latest?.recommendations === recommendations) latest = null
  throw new Error('There is no evidence for this reason.')
}

async function loadList(locale: Locale, query: string): Promise<Recommendations> {
  const address = readPartnerAddress(new URLSearchParams(query))
  if (!address.subject) return []
  const { client } = await import('@/lib/apollo/change-client.ts')
  const { data } = await client.query({
    query: EvidenceQuery,
    variables: {
      for: toMatchSubject(address.subject),
      filter: toPartnerFilter(address),
      after: address.after,
      language: languageOf(locale),
    },
    fetchPolicy: 'no-cache',
    context: {
      headers: { 'accept-language': locale },
      fetchOptions: { signal: AbortSignal.timeout(TIMEOUT_IN_MILLISECONDS) },
    },
  })
  return data?.recommendPartners.edges ?? []
}
