import type { OrganisationType } from '../firms/organisation-type.ts'
import { foldText } from './fold-text.ts'

/**
 * Names of organisation types in files, besides their codes: the names that the site has, and others in
 * use.
 */
const NAMES: Record<OrganisationType, readonly string[]> = {
  COMPANY: [
    ...['企业', '公司', '国有企业', '国企', '民营企业', '私营企业', '外资企业', '有限公司', '股份有限公司'],
    ...['firm', 'business', 'enterprise', 'corporation', 'private company', 'SME', 'PRC'],
  ],
  INSTITUTION: [
    ...[
      '文化机构',
      '博物馆/事业单位',
      '博物馆',
      '事业单位',
      '文博机构',
      '图书馆',
      '美术馆',
      '文化馆',
      '纪念馆',
    ],
    ...[
      '院团',
      '文艺院团',
      '剧团',
      '剧院',
      'museum or cultural institution',
      'museum',
      'cultural institution',
    ],
    ...['public institution', 'library', 'theatre', 'theater', 'troupe'],
  ],
  UNIVERSITY: [
    ...['高校与科研机构', '高校', '大学', '高等院校', '科研机构', '科研院所', '研究机构', '研究院', '研究所'],
    ...['university or research institute', 'college', 'higher education', 'research institute'],
    ...['research institution', 'research organisation', 'research organization', 'HES', 'REC'],
  ],
  AUTHORITY: [
    ...['政府部门', '政府机构', '政府', '主管部门', '机关', '国家机关', '党政机关', '行政机关'],
    ...['public authority', 'government', 'government agency', 'public body', 'public administration', 'PUB'],
  ],
  FOUNDATION: [
    '基金会',
    '慈善机构',
    '慈善组织',
    '公益组织',
    'charity',
    'NGO',
    'non-profit',
    'not-for-profit',
  ],
  MEDIA: [
    ...['媒体', '新闻媒体', '媒体机构', '电视台', '广播电台', '报社'],
    ...['news media', 'broadcaster', 'newspaper', 'media organisation', 'media organization'],
  ],
}

const byName = new Map(
  (Object.entries(NAMES) as [OrganisationType, readonly string[]][]).flatMap(([type, names]) =>
    [type, ...names].map((name) => [foldText(name), type] as const),
  ),
)

/** The type that a text means by its code or one of its names; null if it is none of them. */
export function findOrganisationType(text: string): OrganisationType | null {
  return byName.get(foldText(text)) ?? null
}

/** Accepted values for a message: each code with its name in Chinese files. */
export const ORGANISATION_TYPE_CHOICES =
  'COMPANY (企业), INSTITUTION (博物馆/事业单位), UNIVERSITY (高校), AUTHORITY (政府部门), FOUNDATION (基金会) or MEDIA (媒体)'
