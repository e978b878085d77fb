import { MissingPage } from '@/ui/missing-page.tsx'

/** For `notFound()` thrown by Next itself; our pages return `MissingPage`, which needs no script. */
export default MissingPage
