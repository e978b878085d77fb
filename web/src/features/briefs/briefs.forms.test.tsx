import { describeForm } from '@/testing/describe-form.tsx'
import { CloseBriefForm } from './close-brief-form.tsx'
import { DeleteBriefForm } from './delete-brief-form.tsx'
import { EditBriefForm } from './edit-brief-form.tsx'
import { NewBriefForm } from './new-brief-form.tsx'
import { ReopenBriefForm } from './reopen-brief-form.tsx'

const zones = ['Asia/Shanghai', 'Europe/Paris']
const fields = [{ value: 'game', name: 'Games' }]
const choices = {
  field: fields,
  capability: [
    { value: 'game', name: 'Games' },
    { value: 'game.dev', name: 'Game development', within: 'Games' },
  ],
  market: [{ value: 'FR', name: 'France' }],
  ipAsset: [{ value: 'asset', name: 'Lanterns' }],
  zone: zones,
}
const values = {
  ...{ titleZh: '灯会', titleEn: 'Lanterns', descriptionZh: '述', descriptionEn: 'About' },
  ...{ benefitZh: '', benefitEn: '', audienceZh: '', audienceEn: '', field: 'game', budgetBand: null },
  ...{ deadline: '2099-06-01', deadlineZone: 'Asia/Shanghai', startsOn: null, endsOn: null },
  ...{ visibility: 'PUBLIC' as const, needs: [], ipAssets: [], markets: [] },
}

describeForm('a new brief', {
  form: <NewBriefForm firmId="firm" fields={fields} zones={zones} deadline="2099-06-01" />,
  good: { titleEn: 'Lanterns', field: 'game' },
  bad: { values: { field: '', deadline: '' }, says: { field: 'choose', deadline: 'required' } },
  mutation: { name: 'createBrief', rejects: ['field', 'deadlineZone', 'firmId'] },
})

describeForm('an open brief', {
  form: <EditBriefForm briefId="brief" version={1} isDraft={false} values={values} choices={choices} />,
  good: { titleEn: 'Lanterns abroad', needs: '["game.dev",true,1]', markets: ['FR'] },
  bad: { values: { deadline: '' }, says: { deadline: 'required' } },
  // A need is named by its place, and a field that the form does not have stands above it.
  mutation: { name: 'updateBrief', rejects: ['titleZh', 'needs.0', 'endsOn', 'briefId'] },
})

describeForm('what came of a brief', {
  form: <CloseBriefForm briefId="brief" />,
  good: { outcome: 'PARTNER_HERE', note: 'At the fair' },
  bad: { values: { outcome: '' }, says: { outcome: 'choose' } },
  mutation: { name: 'closeBrief', rejects: ['outcome', 'note', 'briefId'] },
})

describeForm('another deadline', {
  form: <ReopenBriefForm briefId="brief" deadline="2099-06-01" deadlineZone="Asia/Shanghai" zones={zones} />,
  good: { deadline: '2099-07-01' },
  bad: { values: { deadline: '' }, says: { deadline: 'required' } },
  mutation: { name: 'reopenBrief', rejects: ['deadline', 'deadlineZone'] },
})

describeForm('a draft to delete', {
  form: <DeleteBriefForm briefId="brief" firmId="firm" />,
  mutation: { name: 'deleteBrief', rejects: ['briefId'] },
})
