import { useTranslations } from 'next-intl'

const forms = [
  'image',
  '3d',
  'performance',
  'pattern',
  'text',
  'music',
  'video',
  'object',
  'space',
  'data',
] as const

/**
 * Returns a function that names the forms an asset exists in, in the reader's language; an unknown code
 * stands as it is.
 */
export function useFormNames(): (codes: readonly string[]) => string {
  const t = useTranslations('ipAssets.forms')
  const common = useTranslations('common')
  return (codes) =>
    codes
      .map((code) => forms.find((form) => form === code))
      .map((form, index) => (form ? t(form) : (codes[index] ?? '')))
      .join(common('comma'))
}
