import { makeFragmentData } from '@/gql/fragment-masking.ts'
import { describeForm } from '@/testing/describe-form.tsx'
import { DropForm } from './drop-form.tsx'
import { DuplicatesForm } from './duplicates-form.tsx'
import { EncodingForm } from './encoding-form.tsx'
import {
  DuplicatesForm_Connection,
  EncodingForm_TableImport,
  MapForm_TableImport,
} from './imports.queries.ts'
import { MapForm } from './map-form.tsx'
import { PublishForm } from './publish-form.tsx'
import { UndoForm } from './undo-form.tsx'
import { UploadForm } from './upload-form.tsx'

const places = [
  { value: 'kunming', name: 'Kunming' },
  { value: '', name: 'Platform' },
]
const firms = { id: 'file-1', name: 'firms.xlsx' }
const projects = { id: 'file-2', name: 'projects.csv' }

describeForm('tables to be imported', {
  form: <UploadForm places={places} uploaded={[firms, projects]} />,
  good: { baseId: '', assumedKind: 'DIGITAL', 'table-file-2': 'BRIEFS' },
  mutation: { name: 'beginImport', rejects: ['baseId', 'files'] },
})

describeForm('nothing to be imported', {
  form: <UploadForm places={places} uploaded={[firms]} />,
  good: { assumedKind: 'DIGITAL' },
  mutation: { name: 'beginImport', rejects: [null] },
})

const found = makeFragmentData(
  {
    __typename: 'TableImport' as const,
    id: 'up_1',
    assumedKind: 'TRADITIONAL' as const,
    headers: [
      {
        __typename: 'ImportHeader' as const,
        table: 'FIRMS' as const,
        file: 'firms.xlsx',
        line: 3,
        possibleColumns: ['id', 'nameZh', 'nameEn'],
        columns: [
          { __typename: 'ImportColumn' as const, name: '序号', column: 'id', example: '1' },
          { __typename: 'ImportColumn' as const, name: '单位', column: null, example: null },
          // Cannot be chosen, and does not show.
          { __typename: 'ImportColumn' as const, name: '', column: null, example: null },
          { __typename: 'ImportColumn' as const, name: '单位', column: null, example: null },
        ],
      },
    ],
  },
  MapForm_TableImport,
)

const recoded = (encoding: 'GB18030' | null) =>
  makeFragmentData(
    { __typename: 'TableImport' as const, id: 'up_1', assumedKind: 'TRADITIONAL' as const, encoding },
    EncodingForm_TableImport,
  )

describeForm('the encoding of a CSV', {
  form: <EncodingForm found={recoded(null)} />,
  good: { encoding: 'WINDOWS_1252' },
  bad: { values: { encoding: '' }, says: { encoding: { zh: '请选择编码', en: 'Choose an encoding' } } },
  mutation: { name: 'mapImport', rejects: ['encoding', null] },
})

describeForm('the encoding that a CSV seems to have', {
  form: <EncodingForm found={recoded('GB18030')} />,
  good: { encoding: 'BIG5' },
  mutation: { name: 'mapImport', rejects: [null] },
})

describeForm('what columns mean', {
  form: <MapForm found={found} />,
  good: { 'FIRMS-1': 'nameZh', assumedKind: 'DIGITAL' },
  bad: {
    values: { 'FIRMS-0': 'nameZh' },
    says: { 'FIRMS-1': { zh: '已有另一列对应这一项', en: 'Another column means this already' } },
  },
  mutation: { name: 'mapImport', rejects: ['columns.0.name', 'assumedKind'] },
})

const pair = {
  __typename: 'ImportDuplicate' as const,
  ...{ rowId: 'up_1-1', nameZh: '故宮博物院', nameEn: 'Palace Museum' },
  ...{ otherId: 'palace-museum', otherNameZh: '故宫博物院', otherNameEn: 'The Palace Museum' },
  ...{ inFile: false, because: ['NAME' as const], decision: null },
}
const pairs = makeFragmentData(
  {
    __typename: 'ImportDuplicateConnection' as const,
    edges: [{ __typename: 'ImportDuplicateEdge' as const, node: pair }],
  },
  DuplicatesForm_Connection,
)

describeForm('likely duplicates', {
  form: <DuplicatesForm id="up_1" pairs={pairs} />,
  good: { 'pair-0': 'SAME' },
  mutation: { name: 'decideImportDuplicates', rejects: ['decisions'] },
})

describeForm('publishing an import', {
  form: <PublishForm id="up_1" firmCount={3} />,
  mutation: { name: 'publishImport', rejects: [null] },
})

describeForm('dropping an import', {
  form: <DropForm id="up_1" />,
  mutation: { name: 'dropImport', rejects: [null] },
})

describeForm('undoing an import', {
  form: <UndoForm id="up_1" />,
  mutation: { name: 'undoImport', rejects: [null] },
})
