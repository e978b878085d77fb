import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFragmentData } from '@/gql/fragment-masking.ts'
import zh from '../../../messages/zh.json'
import { IpAssetItem_IPAsset } from '../ip-assets/ip-asset-item.queries.ts'
import { IpAssetItem } from '../ip-assets/ip-asset-item.tsx'
import { ProjectItem_Project } from '../projects/project-item.queries.ts'
import { ProjectItem } from '../projects/project-item.tsx'

afterEach(cleanup)

const names = { id: 'a', nameZh: '名', nameEn: 'Name' }
const firm = { ...names, id: 'f', sample: false, verified: false, selfRegistered: true }
const texts = { descriptionZh: '', descriptionEn: '', outcomeZh: '', outcomeEn: '' }
const shown = { sample: false, source: { confirmed: false } }
const titles = { titleZh: '题', titleEn: 'Title', year: 2024 }

const items = {
  'cultural IP': (facts: Partial<typeof shown> & { owner?: typeof firm }) => (
    <IpAssetItem
      asset={makeFragmentData(
        { ...names, ...texts, forms: [], owner: firm, heritageDomain: names, ...shown, ...facts },
        IpAssetItem_IPAsset,
      )}
    />
  ),
  'a case': ({
    owner,
    unconfirmed = false,
    ...facts
  }: Partial<typeof shown> & { owner?: typeof firm; unconfirmed?: boolean }) => (
    <ProjectItem
      project={makeFragmentData(
        {
          unconfirmed,
          ...{ ...names, ...texts, ...titles, ...shown, ...facts },
          participants: [{ firm: owner ?? firm }],
          externalPartners: [],
          externalPartnersZh: [],
        },
        ProjectItem_Project,
      )}
    />
  ),
}

describe.each(Object.entries(items))('%s in a list', (_, item) => {
  const show = (facts: Parameters<typeof item>[0]) =>
    render(
      <NextIntlClientProvider locale="zh" messages={zh} timeZone="Asia/Shanghai">
        {item(facts)}
      </NextIntlClientProvider>,
    )
  const marks = () =>
    ['示例', '未经核实', '未认证', '企业自述'].filter((mark) => screen.queryAllByText(mark).length > 0)

  it('says that nobody confirms it, and that its firm is not verified', () => {
    show({})
    expect(marks()).toEqual(['未经核实', '未认证', '企业自述'])
  })

  it('has no mark where its source confirms it and its firm is verified', () => {
    show({ source: { confirmed: true }, owner: { ...firm, verified: true } })
    expect(marks()).toEqual([])
  })

  it('is a sample once, and has no source that could confirm it', () => {
    show({ sample: true, owner: { ...firm, selfRegistered: false, sample: true } })
    expect(marks()).toEqual(['示例'])
    expect(screen.getAllByText('示例')).toHaveLength(1)
  })
})

it('a case that one firm alone states says that no other firm has confirmed it', () => {
  const show = (unconfirmed: boolean) =>
    render(
      <NextIntlClientProvider locale="zh" messages={zh} timeZone="Asia/Shanghai">
        {items['a case']({ source: { confirmed: true }, unconfirmed })}
      </NextIntlClientProvider>,
    )
  show(true)
  expect(screen.getAllByText('未经其他企业确认')).toHaveLength(1)
  cleanup()
  show(false)
  expect(screen.queryByText('未经其他企业确认')).toBeNull()
})
