import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing.ts'

/** Next's own navigation, with the language kept in the address. Paths are given without it. */
export const {
  Link: LocalizedLink,
  useRouter,
  usePathname,
  redirect,
  permanentRedirect,
  getPathname,
} = createNavigation(routing)
