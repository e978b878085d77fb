import { PROBLEMS } from '../vocabularies/problems.ts'

/** A value as messages quote it. */
const Q = '("(?:[^"\\\\]|\\\\.)*")'

/** A pattern for a message with values `$1` …, which come in this order. */
function patternOf(message: string): string {
  return message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\$\d/g, Q)
}

/**
 * What the importer says, in Chinese, by what it says in English; `$1` … are its values. The command speaks
 * English, so that a message has one place; readers of the client get it in their language.
 */
const MESSAGES: readonly (readonly [RegExp, string])[] = (
  [
    ['the id is empty', '编号为空'],
    [`${Q} is there twice; the first row was taken`, '代码 $1 重复，只取第一行'],
    [
      `${Q} is on line (\\d+) already with another (\\w+); that row was taken`,
      '编号 $1 已见于第 $2 行，$3 不同，只取该行',
    ],
    [
      `${Q} is on line (\\d+) already without (\\w+); that row was taken`,
      '编号 $1 已见于第 $2 行，该行没有 $3，只取该行',
    ],
    [
      `refers to ${Q}, which is no row of (\\w+) that could be read(; there is one .*)?`,
      '引用了 $1，但在表 $2 中没有读到这一编号',
    ],
    [`${Q} stands in the network already and .*`, '编号 $1 已在网络中，属于另一次导入或已被移除'],
    ['neither nameZh nor nameEn is given, and a firm needs a name', '没有名称：请填写中文名称或英文名称'],
    [
      'neither startDate nor endDate is given, and .*',
      '没有日期：合作案例按年份展示，请填写开始日期或结束日期',
    ],
    [`${Q} is no heritage domain of the network, .*: write one of (.*)`, '$1 不是网络中的文化门类，可写：$2'],
    [`${Q} is no field of use: write one of (.*)`, '$1 不是应用领域，可写：$2'],
    ['is empty, and the live network shows briefs by their days', '为空：合作需求须有发布日期和截止日期'],
    [`${Q} is no budget band: write (.*), or leave it empty`, '$1 不是预算档次，可写 $2，或留空'],
    [
      `${Q} looks like the number that a spreadsheet keeps for (\\S+): .*`,
      '$1 像是电子表格中 $2 的序列值：请把该列设为日期格式后重新保存',
    ],
    [
      `${Q} may be (\\S+) or (\\S+): write the one that is meant`,
      '$1 可能是 $2，也可能是 $3：请写明是哪一天',
    ],
    [
      `${Q} is no day, month or year of the calendar: write (.*)`,
      '$1 不是日期，请写成 YYYY-MM-DD、YYYY-MM 或 YYYY',
    ],
    [`${Q} is neither yes nor no`, '$1 无法识别：请写“是”或“否”'],
    [`${Q} is not a calendar year`, '$1 不是年份'],
    [`${Q} is no address of a website`, '$1 不是网址'],
    [`${Q} is no LEI: .*`, '$1 不是有效的 LEI：20 位字符或校验位不符（ISO 17442）'],
    [`${Q} is no unified social credit code: .*`, '$1 不是有效的统一社会信用代码：18 位字符或校验位不符'],
    ['a personal identity number is no .*', '这是身份证号码，不是统一社会信用代码'],
    [`${Q} is the code of another firm: .*`, '代码 $1 已属于另一家企业'],
    [`${Q} is not a kind of firm: .*`, '$1 无法识别：请写 TRADITIONAL 或 DIGITAL，或留空'],
    [`${Q} is not a type of organisation: write (.*), or leave it empty`, '$1 不是机构类型，可写 $2，或留空'],
    [`(?:the id|the text|an entry of the list) is longer than (\\d+) characters: ${Q}`, '超过 $1 个字符：$2'],
    ['(\\d+) columns where the header has (\\d+)', '本行有 $1 列，表头有 $2 列'],
    [
      'it may be part of the text whose quote is opened on line (\\d+): .*',
      '可能是第 $1 行未闭合的引号中的内容：请改正该引号',
    ],
    ['broken quoting.*', '引号不完整'],
    ['it has text beyond column IV.*', 'IV 列之后还有内容：请清空该单元格'],
    // Notes and failures begin with the name of the file.
    ['(.+): read the sheet (".*")', '$1：读取工作表 $2'],
    ['(.+): read as (\\S+)', '$1：按 $2 编码读取'],
    ['(.+): there is no row below the header', '$1：表头下没有内容'],
    [
      '(.+): ([\\d,]+) names? may be several .* one: (.*)',
      '$1：$2 个名称可能在一格里写了几家企业，按一家读取：$3',
    ],
    [
      '(.+): ([\\d,]+) rows? repeats? a (?:firm|row) that is there: merged',
      '$1：$2 行与前面的记录重复，已合并',
    ],
    ['(.+): taken as empty: (.*)', '$1：以下内容视为空白：$2'],
    ['(.+): not read: what stands above the header, .* line (\\d+)', '$1：表头在第 $2 行，以上内容未读取'],
    ['(.+): no column is the id: rows are numbered by their lines', '$1：没有编号列，按行号编号'],
    ['(.+): read: (.*)', '$1：已识别 $2'],
    ['(.+): not read: (.*)', '$1：未读取的列：$2'],
    [
      '(.+), line (\\d+): the column (\\w+) is missing; found (.*)\\.',
      '$1 第 $2 行：缺少列 $3；读到的列有 $4。',
    ],
    [`(.+), line (\\d+): the column ${Q} is there twice\\.`, '$1 第 $2 行：列 $3 出现两次。'],
    ['(.+) is empty: its first line .*', '$1 是空的：第一行应为列名。'],
    [
      '(.+) is not UTF-8, so nothing of it was read\\. .*',
      '$1 不是 UTF-8 编码，没有读取：请另存为 UTF-8 编码的 CSV，或直接上传 Excel 表格。',
    ],
    ['(.+) seems to be UTF-16: .*', '$1 似乎是 UTF-16 编码：请另存为 UTF-8。'],
    ['(.+) is an old Excel workbook: .*', '$1 是旧版 Excel 表格：请另存为 .xlsx。'],
    ['(.+) is protected by a password, .*', '$1 设有密码，或是 Excel 2003 格式：请去掉密码并另存为 .xlsx。'],
    ['(.+) (?:is a web page, not a table|is a PDF|is a compressed file).*', '$1 不是表格，请上传表格文件。'],
    ['(.+) cannot be read (?:to its end|as a workbook).*', '$1 无法读取：请用表格软件打开并重新保存。'],
    ['(.+) has no sheet (?:firms: .*|that can be seen\\.)', '$1 中没有企业工作表：请把该表命名为 firms。'],
    ['(.+) is larger than (\\d+) MB: .*', '$1 超过 $2 MB：请拆分或删去不需要的内容。'],
    [
      '(.+) (?:has more than|the cells are spread|rows are repeated) .*',
      '$1 内容过多：请删去不需要的部分，或另存为 CSV。',
    ],
    ['There are participations, and no projects: .*', '有参与方表而没有合作案例表：请一并上传。'],
    ['No file is the table firms: .*', '没有企业表：请加上。'],
    ['Two files are the table (\\w+): .*', '两个文件都是表 $1：请去掉一个。'],
    ['Reading takes more than 10 minutes: .*', '读取超过 10 分钟：请拆分文件。'],
    ['The files are gone: .*', '文件已不存在：请重新上传。'],
    [
      'The tables capabilities, heritage_domains and markets are .*',
      '能力（capabilities）、文化门类（heritage_domains）和市场（markets）是全网络共用的词表，只能由平台管理员以平台名义导入：请去掉这些表。',
    ],
    ...Object.values(PROBLEMS).map(({ en, zh }) => [patternOf(en), zh] as const),
  ] as const
).map(([pattern, chinese]) => [new RegExp(`^${pattern}$`, 's'), chinese])

/** What a column was taken for. */
const MEANS = /("(?:[^"\\]|\\.)*") as (\w+)/g

/** What the importer says, in Chinese; as it is where nobody has translated it. */
export function inChinese(message: string): string {
  const found = MESSAGES.find(([pattern]) => pattern.test(message))
  return found ? message.replace(found[0], found[1]).replace(MEANS, '$1 为 $2') : message
}
