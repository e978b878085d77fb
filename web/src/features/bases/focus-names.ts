import { useTranslations } from 'next-intl'
import type messages from '../../../messages/zh.json'

type Focus = keyof (typeof messages)['bases']['focusNames']

/**
 * Returns a function that names what bases concentrate on, in the reader's language; an unknown code stands
 * as it is.
 */
export function useFocusNames(): (codes: readonly string[]) => string {
  const t = useTranslations('bases.focusNames')
  const common = useTranslations('common')
  return (codes) => {
    const names = codes.map((code) => (t.has(code as Focus) ? t(code as Focus) : code)).join(common('comma'))
    return names.charAt(0).toUpperCase() + names.slice(1)
  }
}
