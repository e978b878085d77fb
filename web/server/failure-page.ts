import type { IncomingMessage, ServerResponse } from 'node:http'

const words = {
  zh: { lang: 'zh-CN', title: '合鸣', again: '再试一次', home: '返回首页', requestId: '请求编号' },
  en: {
    lang: 'en',
    title: 'Heming',
    again: 'Try again',
    home: 'Go to the home page',
    requestId: 'Request ID',
  },
}

/** A failure that a request ran into before it reached the API or a page. */
export interface Failure {
  status: number
  code: string
  message: { zh: string; en: string }
  /** Seconds after which the same address may work; left out where it never does. */
  retryAfter?: number
}

/** Returns a failure as a page to somebody who opens one, and as the API would to a program. */
export function sendFailure(
  response: ServerResponse,
  request: IncomingMessage | undefined,
  { status, code, message, retryAfter }: Failure,
  requestId: string,
): void {
  const language = readsEnglish(request) ? 'en' : 'zh'
  response.statusCode = status
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter))
  response.setHeader('cache-control', 'no-store')
  const opensPage = request?.method === 'GET' && request.headers.accept?.includes('text/html')
  if (opensPage) {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    response.end(writeFailurePage(language, message[language], requestId, retryAfter !== undefined))
    return
  }
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify({ errors: [{ message: message[language], extensions: { code, requestId } }] }))
}

/** Whether a client reads English; Chinese otherwise. */
export function readsEnglish(request: IncomingMessage | undefined): boolean {
  return /^\s*en/i.test(request?.headers['accept-language'] ?? '')
}

/**
 * A page for somebody who opened a link of the API's, such as one from a mail, while the API is away: the
 * next step is to open the same address again. Nothing of the request is written into it but the id, whose
 * characters are checked when it is read.
 */
function writeFailurePage(
  language: 'zh' | 'en',
  message: string,
  requestId: string,
  mayRetry: boolean,
): string {
  const { lang, title, again, home, requestId: idName } = words[language]
  const retry = mayRetry ? `<a href="">${again}</a> · ` : ''
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${message}</p><p>${retry}<a href="/${language}">${home}</a></p><p><small>${idName} ${requestId}</small></p></main></body></html>
`
}
