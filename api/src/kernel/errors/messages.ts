import type { ErrorCode, LocalisedMessage } from './app-error.ts'

/** Messages of errors that have none of their own. */
export const MESSAGES = {
  UNAVAILABLE: {
    zh: '数据库暂时无法访问，请一分钟后再试。',
    en: 'The database cannot be reached at the moment. Please try again in a minute.',
  },
  TOO_COMPLEX: {
    zh: '这次查询过大：请减少层级、别名或每页条数，或分成几次查询。',
    en: 'This operation is too large: ask for fewer levels, aliases or rows per page, or split it into several operations.',
  },
  INTERNAL: {
    zh: '服务器出错了，我们已自动记录。请稍后再试；若仍出错，请联系我们并提供请求编号。',
    en: 'Something went wrong on our side and has been logged. Please try again later; if it happens again, contact us and quote the request ID.',
  },
  BAD_REQUEST: {
    zh: '这不是有效的 GraphQL 请求：请以 application/json 格式发送含有 query 字段的 POST 请求。',
    en: 'This is not a valid GraphQL request: send a POST request as application/json with a “query” field.',
  },
  UNAUTHENTICATED: { zh: '请先登录。', en: 'Please sign in first.' },
  NOT_FOUND: {
    zh: '没有找到所请求的内容：请检查网址或编号。',
    en: 'What you asked for was not found: check the address or the ID.',
  },
} satisfies Partial<Record<ErrorCode, LocalisedMessage>>

/**
 * What is said in Chinese before the English detail of Apollo Server or graphql-js, which speak no other
 * language: what to do, then what is wrong, for the author of the program.
 */
export const CHINESE_OF_FAULTS: Partial<Record<ErrorCode, string>> = {
  GRAPHQL_PARSE_FAILED: '这不是有效的 GraphQL，请改正语法后重试。',
  GRAPHQL_VALIDATION_FAILED: '这个操作与 API 的结构（schema）不符，请对照修改。',
  OPERATION_RESOLUTION_FAILURE: '文档中没有指明要执行的操作，请用 operationName 指定。',
  BAD_USER_INPUT: '参数或变量的值不符合要求，请改正后重试。',
  BAD_REQUEST: MESSAGES.BAD_REQUEST.zh,
}
