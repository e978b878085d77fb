import { z } from 'zod'

/**
 * What an organisation is, whichever side it stands on: a company; a museum, library, troupe or other public
 * institution of culture; a university or research institute; a public authority; a foundation or charity; a
 * broadcaster or a publisher of news.
 */
export const organisationTypeShape = z.enum([
  'COMPANY',
  'INSTITUTION',
  'UNIVERSITY',
  'AUTHORITY',
  'FOUNDATION',
  'MEDIA',
])
export type OrganisationType = z.infer<typeof organisationTypeShape>
