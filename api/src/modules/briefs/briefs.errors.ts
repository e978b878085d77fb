/** What stands in the way of a change of a brief, in both languages. */

export const NO_FIRM = { zh: '没有这家企业。', en: 'There is no such firm.' }
export const NO_BRIEF = {
  zh: '没有找到这项合作需求。',
  en: 'There is no such brief.',
}
export const CHANGED_SINCE = {
  zh: '这项需求在您打开之后有改动，您的修改没有保存。请载入最新内容后再修改。',
  en: 'This brief was changed after you opened it, so your changes were not saved. Load the latest version, then make them again.',
}
export const WRONG_STATE = {
  zh: '需求的状态已变，不能这样操作：请刷新页面查看当前状态。',
  en: 'This is not possible in the brief’s current state: reload the page to see it.',
}
export const TOO_MANY = {
  zh: '未结束的需求和草稿已达 100 项：请先结束或删除一些。',
  en: 'The firm already has 100 drafts and open briefs: close or delete some first.',
}
export const IMPORTED = {
  zh: '这项需求由导入而来，只能公开：如需限定范围，请新建一项需求。',
  en: 'This brief was imported and stays public: to limit who sees it, create a new one.',
}
export const DEADLINE_PASSED = {
  zh: '截止日期在所选时区已过：请填写今天或以后的日期。',
  en: 'The deadline has already passed in its time zone: enter today or a later day.',
}
export const PERIOD = {
  zh: '授权期限的结束日期早于开始日期：请检查这两个日期。',
  en: 'The licence period ends before it starts: check both days.',
}
export const UNKNOWN = {
  field: {
    zh: '没有这个使用领域：请从列表中选择。',
    en: 'There is no such field of use: choose one from the list.',
  },
  needs: {
    zh: '所需能力中有不存在的项目：请从分类中选择具体能力，不能选大类。',
    en: 'A needed capability does not exist: choose from the taxonomy (capabilities, not their groups).',
  },
  ipAssets: {
    zh: '文化 IP 中有不属于本企业的项目：请从本企业的文化 IP 中选择。',
    en: 'Some of the IP is not your firm’s: choose from your firm’s own IP.',
  },
  markets: { zh: '没有这个目标市场：请从列表中选择。', en: 'There is no such market: choose from the list.' },
}

const NEEDS_ONE = {
  zh: '请至少选择一项所需能力。',
  en: 'Choose at least one capability that you need.',
}
const NEEDS_TEXT = {
  zh: '发布前请填写这一项：看到需求的人来自不同国家，中英文都需要。',
  en: 'Fill this in before publishing: readers come from several countries, so both languages are needed.',
}

/** What is said of a field that a brief lacks before others may see it. */
export const MISSING = (field: string) => (field === 'needs' ? NEEDS_ONE : NEEDS_TEXT)
