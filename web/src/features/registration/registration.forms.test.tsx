import { describeForm } from '@/testing/describe-form.tsx'
import { RegistrationForm } from './registration-form.tsx'

describeForm('registering a firm', {
  form: (
    <RegistrationForm
      draft={{ nameZh: '企业', nameEn: 'Firm', website: 'firm.example' }}
      distinctFrom={[]}
      choices={{
        province: [{ value: 'Fujian', name: 'Fujian' }],
        domain: [{ value: 'ceramics', name: 'Ceramics' }],
        capability: [{ value: 'vr', name: 'VR', within: 'Immersive' }],
        market: [{ value: 'FR', name: 'France' }],
        organisationType: [{ value: 'COMPANY', name: 'Company' }],
      }}
      bases={[{ value: 'base', name: 'Base' }]}
      thisYear={2026}
      email="lin@firm.example"
    />
  ),
  good: {
    ...{ kind: 'DIGITAL', cityZh: '泉州', cityEn: 'Quanzhou', province: 'Fujian', markets: ['FR'] },
    ...{ baseId: 'base', evidenceKind: 'CREDIT_CODE', evidence: '91110108551385082Q', note: 'I own it.' },
  },
  bad: {
    values: { nameEn: ' ', cityZh: '', province: '', foundedYear: '-3001', evidence: '' },
    says: {
      ...{ nameEn: 'required', cityZh: 'required', province: 'choose' },
      ...{ foundedYear: 'range', evidence: 'required' },
    },
  },
  mutation: { name: 'registerFirm', rejects: ['website', 'baseId', 'evidence'] },
})
