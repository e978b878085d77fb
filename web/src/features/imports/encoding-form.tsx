'use client'

import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { type ImportEncoding, MapImportDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import { EncodingForm_TableImport } from './imports.queries.ts'

const ENCODINGS = [
  'GB18030',
  'BIG5',
  'WINDOWS_1252',
  'WINDOWS_1250',
  'WINDOWS_1251',
  'SHIFT_JIS',
  'EUC_KR',
  'UTF_16LE',
] as const satisfies readonly ImportEncoding[]

/** Asks in which encoding CSV files are to be read that are not UTF-8; what they seem to be is chosen. */
export function EncodingForm({ found: given }: { found: FragmentType<typeof EncodingForm_TableImport> }) {
  const t = useTranslations('imports')
  const change = useChange()
  const router = useRouter()
  const { id, assumedKind, encoding } = readFragment(EncodingForm_TableImport, given)
  const chosenIn = (values: FormData) => ENCODINGS.find((each) => each === values.get('encoding'))
  const send = async (values: FormData) => {
    const input = { id, assumedKind, encoding: chosenIn(values) }
    const { errors } = await change(MapImportDocument, { input }, (data) => data.mapImport)
    if (errors) return errors
    router.push(pathTo.tableImport(id, 'recoded'))
  }
  return (
    <div className="max-w-md">
      <Form
        look="plain"
        submit={t('readAgain')}
        send={send}
        check={(values) => (chosenIn(values) ? [] : [{ field: 'encoding', message: t('noEncoding') }])}
      >
        <FormSelect
          label={t('encoding')}
          name="encoding"
          {...(encoding ? {} : { none: t('chooseEncoding') })}
          defaultValue={encoding ?? ''}
          choices={ENCODINGS.map((value) => ({ value, name: t(`encodings.${value}`) }))}
        />
      </Form>
    </div>
  )
}
