import { cleanup, render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeFragmentData } from '@/gql/fragment-masking.ts'
import en from '../../../messages/en.json'
import zh from '../../../messages/zh.json'
import { FirmName_Firm } from '../bases/base-page.queries.ts'
import { FirmNames } from '../bases/firm-names.tsx'
import { Comparison_Recommendation } from '../matching/comparison.queries.ts'
import { Comparison } from '../matching/comparison.tsx'
import { PartnerCard_Recommendation, ScoreLine_Recommendation } from '../matching/partner-card.queries.ts'
import { PartnerCard } from '../matching/partner-card.tsx'
import { describePlace } from './place.ts'

vi.mock('next/navigation', { spy: true })
afterEach(cleanup)

const paris = { cityZh: '巴黎', cityEn: 'Paris', province: 'France', provinceZh: '法国' }
const nowhere = { cityZh: '', cityEn: '', province: 'France', provinceZh: '法国' }
