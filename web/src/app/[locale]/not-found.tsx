import { MissingNotice } from '@/ui/missing-page.tsx'

/**
 * For `notFound()` thrown by Next itself. Next makes it ready with every page, so it must not set a status;
 * `MissingPage` does.
 */
export default MissingNotice
