import { defineTrials, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n')

async function upload({ api, people, readingKey }: World, who: Who) {
  if (who !== 'nobody' && who !== 'ownerByReadingKey') return people[who].upload('letter.pdf', PDF)
  const headers = {
    'content-type': 'application/pdf',
    ...(who === 'ownerByReadingKey' ? { 'x-api-key': readingKey } : {}),
  }
  const url = '/files/documents?name=letter.pdf'
  return api.app.inject({ method: 'POST', url, headers, payload: PDF })
}

export const trials = defineTrials({
  rows: {
    'POST /files/documents': async (world, who) => {
      const response = await upload(world, who)
      const errors = (response.json().errors ?? []).map((error: { extensions: object }) => error.extensions)
      return { data: { done: { errors } } }
    },
  },
  actions: { 'document.upload': 'POST /files/documents' },
})
