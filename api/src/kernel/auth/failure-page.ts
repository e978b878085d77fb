import type { FastifyRequest } from 'fastify'
import { MESSAGES } from '../errors/messages.ts'
import { languageOf, type MessageLanguage } from '../graphql/request-scope.ts'

const WORDS = {
  zh: { lang: 'zh-CN', title: '合鸣', again: '再试一次', home: '返回首页', requestId: '请求编号' },
  en: {
    lang: 'en',
    title: 'Heming',
    again: 'Try again',
    home: 'Go to the home page',
    requestId: 'Request ID',
  },
} satisfies Record<MessageLanguage, Record<string, string>>

/**
 * A page for somebody who opened a link from a mail while it could not be followed. It stands without the web
 * client, and the next step is to open the same address again. Nothing of the request is written into it but
 * the id, whose characters are checked when it is read.
 */
export function writeFailurePage(request: FastifyRequest, code: 'UNAVAILABLE' | 'INTERNAL'): string {
  const language = languageOf(request.headers)
  const { lang, title, again, home, requestId } = WORDS[language]
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${MESSAGES[code][language]}</p><p><a href="">${again}</a> · <a href="/${language}">${home}</a></p><p><small>${requestId} ${request.id}</small></p></main></body></html>
`
}
