import { describeForm } from '@/testing/describe-form.tsx'
import { MergeForm } from './merge-form.tsx'
import { NotSameForm } from './not-same-form.tsx'
import { UndoMergeForm } from './undo-merge-form.tsx'

describeForm('two firms to be merged', {
  form: (
    <MergeForm
      kept={{ id: 'a', version: 1 }}
      merged={{ id: 'b', version: 2 }}
      choices={[
        { field: 'NAME_ZH', kept: '自贡彩灯', merged: '自貢彩燈', takesMerged: false },
        { field: 'FOUNDED_YEAR', kept: null, merged: '1990', takesMerged: true },
      ]}
    />
  ),
  good: { NAME_ZH: 'merged', FOUNDED_YEAR: 'kept' },
  mutation: { name: 'mergeFirms', rejects: ['mergedId', null] },
})

describeForm('two firms that are not the same', {
  form: <NotSameForm firmId="a" otherId="b" name="a / b" notSame={false} />,
  mutation: { name: 'markFirmsNotSame', rejects: [null] },
})

describeForm('a merge to be undone', {
  form: <UndoMergeForm id="b" name="Zigong Lanterns" />,
  mutation: { name: 'undoFirmMerge', rejects: ['id'] },
})
