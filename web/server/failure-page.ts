const words = {
  zh: { lang: 'zh-CN', title: '合鸣', again: '重试', home: '返回首页', requestId: '请求编号' },
  en: {
    lang: 'en',
    title: 'Heming',
    again: 'Try again',
    home: 'Go to the first page',
    requestId: 'Request id',
  },
}

/**
 * A page for somebody who opened a link of the API's, such as one from a mail, while the API is away. The
 * next step is to open the same address again. Nothing of the request is written into it but the id, whose
 * characters are checked when it is read.
 */
export function writeAwayPage(language: 'zh' | 'en', message: string, requestId: string): string {
  const { lang, title, again, home, requestId: idName } = words[language]
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${message}</p><p><a href="">${again}</a> · <a href="/${language}">${home}</a></p><p><small>${idName} ${requestId}</small></p></main></body></html>
`
}
