import { describeForm } from '@/testing/describe-form.tsx'
import { AddForm } from './add-form.tsx'
import { RenameForm } from './rename-form.tsx'
import { RetireForm } from './retire-form.tsx'
import { findVocabulary } from './vocabulary.ts'

const parents = [{ value: 'textile', name: '纺织' }]
const entry = { code: 'textile.indigo', nameZh: '靛染', nameEn: 'Indigo dyeing' }

describeForm('a new capability', {
  form: <AddForm shown={findVocabulary('capabilities')} parents={parents} />,
  good: { code: 'textile.woad', nameZh: '菘蓝', nameEn: 'Woad', parentCodes: 'textile' },
  bad: { values: { code: '', nameEn: '' }, says: { code: 'required', nameEn: 'required' } },
  mutation: { name: 'addVocabularyEntry', rejects: ['code', 'nameZh', 'parentCodes'] },
})

describeForm('a new market', {
  form: <AddForm shown={findVocabulary('markets')} parents={[]} />,
  good: { code: 'SE', nameZh: '瑞典', nameEn: 'Sweden' },
  mutation: { name: 'addVocabularyEntry', rejects: ['code', 'marketType'] },
})

describeForm('other names of an entry', {
  form: <RenameForm shown={findVocabulary('capabilities')} {...entry} />,
  good: { nameZh: '蓝染', nameEn: 'Blue dyeing' },
  bad: { values: { nameZh: '' }, says: { nameZh: 'required' } },
  mutation: { name: 'renameVocabularyEntry', rejects: ['nameZh', 'nameEn'] },
})

describeForm('retiring an entry', {
  form: <RetireForm shown={findVocabulary('capabilities')} code={entry.code} />,
  mutation: { name: 'retireVocabularyEntry', rejects: [null] },
})
