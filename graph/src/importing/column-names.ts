import { foldText } from './fold-text.ts'
import { columnsOf, type TableName } from './tables.ts'

/** Those of the columns that all vocabularies have. */
const ENTRY_NAMES = {
  code: ['代码', '编码', '编号', 'id'],
  nameZh: ['名称', '中文名', '中文名称', 'chinese name'],
  nameEn: ['name', 'english name', '英文名', '英文名称'],
}

/** Aliases of columns, besides their names in any case and with spaces, hyphens or underscores. */
const OTHER_NAMES: { [Table in TableName]: Record<string, readonly string[]> } = {
  capabilities: {
    ...ENTRY_NAMES,
    group: ['能力组', '所属组', '组'],
    typicalSide: ['通常提供方', 'side'],
  },
  heritage_domains: ENTRY_NAMES,
  markets: {
    ...ENTRY_NAMES,
    marketType: ['type', '类型', '市场类型'],
    regions: ['所属区域', '区域', 'region'],
  },
  firms: {
    id: ['编号', '企业编号', '单位编号', 'firm id', 'organisation id', 'organization id', 'company id'],
    kind: ['企业性质'],
    organisationType: [
      ...['机构类别', '机构性质', '单位类别', '单位性质', '单位类型', '组织类型', 'organization type'],
      ...['type of organisation', 'type of organization', 'legal type', 'activity type'],
    ],
    nameZh: ['名称', '企业名称', '单位名称', '机构名称', '中文名', '中文名称', 'chinese name'],
    nameEn: [
      'name',
      'english name',
      'legal name',
      'company',
      'organisation',
      'organization',
      '英文名',
      '英文名称',
    ],
    descriptionZh: ['简介', '企业简介', '单位简介', '中文简介'],
    descriptionEn: ['description', 'english description', '英文简介'],
    country: ['国家', '国家或地区'],
    city: ['城市', '所在城市', 'town'],
    province: ['省', '省份', '所在省份', '省自治区直辖市', 'region'],
    website: [
      ...[
        '网址',
        '官网',
        '网站',
        '主页',
        '官方网站',
        '官方网址',
        '企业网址',
        '单位网址',
        '网站地址',
        '官网地址',
      ],
      ...['url', 'web', 'homepage', 'official website', 'official site', 'website url', 'website address'],
      ...['web address', 'internet address'],
    ],
    lei: [
      ...['LEI 编码', 'LEI 代码', 'LEI 码', '法人机构识别编码', '法人机构识别码', '全球法人识别编码'],
      ...['全球法人机构识别编码', 'LEI code', 'LEI number', 'legal entity identifier'],
    ],
    creditCode: [
      ...[
        '统一社会信用代码',
        '社会信用代码',
        '统一信用代码',
        '信用代码',
        '统一社会信用代码证号',
        '信用代码证号',
      ],
      ...['USCC', 'USCI', 'unified social credit code', 'unified social credit identifier'],
      ...['social credit code', 'unified credit code'],
    ],
    foundedYear: ['成立年份', '成立时间', '成立日期', '创办年份', 'founded', 'year founded', 'established'],
    capabilities: ['能力', '服务能力', 'capability', 'skills'],
    heritageDomains: ['非遗类别', '文化领域', 'heritage domain'],
    markets: ['市场', '目标市场', '海外市场', 'market'],
    type: ['类型', '企业类型', '机构类型'],
    sample: ['示例'],
  },
  projects: {
    id: ['编号', '项目编号', 'project id'],
    startDate: ['开始日期', '开始时间', '年份', 'start', 'date', 'year'],
    endDate: ['结束日期', '结束时间', 'end'],
    titleZh: ['名称', '项目名称', '标题', '中文标题'],
    titleEn: ['title', 'name', '英文标题'],
    outcomeZh: ['成果'],
    outcomeEn: ['outcome'],
    capabilities: ['能力', 'capability'],
    markets: ['市场', 'market'],
    sample: ['示例'],
  },
  participations: {
    projectId: ['项目编号', '项目', 'project'],
    firmId: ['企业编号', '企业', 'firm', 'organisation id', 'organization id'],
    role: ['角色'],
  },
  ip_assets: {
    id: ['编号', '项目编号'],
    ownerId: ['持有者编号', '保护单位编号', 'owner', 'holder id'],
    nameZh: ['名称', '项目名称', '中文名称'],
    nameEn: ['name', 'english name', '英文名称'],
    descriptionZh: ['简介'],
    descriptionEn: ['description'],
    heritageDomain: ['类别', '非遗类别', '领域'],
    category: ['级别'],
    inscriptionYear: ['列入年份', '公布年份', 'year'],
    forms: ['形式'],
    sample: ['示例'],
  },
  briefs: {
    id: ['编号', '需求编号'],
    firmId: ['企业编号', '企业', 'firm'],
    titleZh: ['标题', '需求标题'],
    titleEn: ['title'],
    descriptionZh: ['说明'],
    descriptionEn: ['description'],
    field: ['应用领域'],
    capabilities: ['所需能力', 'capability'],
    markets: ['目标市场', 'market'],
    budgetBand: ['预算'],
    postedOn: ['发布日期'],
    deadline: ['截止日期'],
    sample: ['示例'],
  },
}

/**
 * What somebody says that names of a header mean: a column of the table, or null for what is not to be read.
 */
export interface ColumnMapping {
  table: TableName
  columns: Readonly<Record<string, string | null>>
}

/** Whether a row names all columns that its table needs. */
export function isHeader(
  table: TableName,
  fields: readonly string[],
  mappings: readonly ColumnMapping[] = [],
): boolean {
  const matched = matchColumns(table, fields, findMapping(table, fields, mappings))
  return columnsOf(table).every(([name, { needed }]) => !needed || matched.includes(name))
}

/** How many columns of its table a row names. */
export function countKnownColumns(
  table: TableName,
  fields: readonly string[],
  mappings: readonly ColumnMapping[],
): number {
  return matchColumns(table, fields, findMapping(table, fields, mappings)).filter(Boolean).length
}

/** The first mapping of a table all of whose names stand in a row; undefined if there is none. */
export function findMapping(
  table: TableName,
  fields: readonly string[],
  mappings: readonly ColumnMapping[],
): ColumnMapping | undefined {
  return mappings.find(
    (mapping) =>
      mapping.table === table && Object.keys(mapping.columns).every((name) => fields.includes(name)),
  )
}

/**
 * Which column each name of a header means; null if none does. What the mapping says goes before a name in
 * full, that before what is only like one, and of two that mean the same column the first counts.
 */
export function matchColumns(
  table: TableName,
  header: readonly string[],
  mapping?: ColumnMapping,
): (string | null)[] {
  const said = new Map(Object.entries(mapping?.columns ?? {}))
  const columns = columnsOf(table).map(([name]) => name)
  const likely = new Map<string, string>()
  for (const column of columns)
    for (const name of [column, ...(OTHER_NAMES[table][column] ?? [])]) likely.set(foldText(name), column)
  const full = (name: string) => columns.includes(name) && !said.has(name)
  const taken = new Set([...header.filter(full), ...said.values()])
  const used = new Set<string>()
  return header.map((name) => {
    const meant = said.get(name)
    if (meant !== undefined) {
      if (meant === null || used.has(name)) return null
      used.add(name)
      return meant
    }
    if (full(name)) return name
    const column = likely.get(foldText(name))
    if (!column || taken.has(column)) return null
    taken.add(column)
    return column
  })
}
