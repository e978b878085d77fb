import { apiKeyClient } from '@better-auth/api-key/client'
import { createAuthClient } from 'better-auth/client'
import { twoFactorClient } from 'better-auth/client/plugins'
import { fetchSolving } from './solve-challenge.ts'

/** Signs in and out, and changes one's own account, at `/api/auth` of this origin. For the browser. */
export const authClient = createAuthClient({
  plugins: [twoFactorClient(), apiKeyClient()],
  fetchOptions: {
    customFetchImpl: fetchSolving,
    // Mail is written in the language of the page, which need not be the browser's.
    onRequest: ({ headers }) => headers.set('accept-language', document.documentElement.lang),
  },
})
