import { defineTrials } from '../../../test/trials.ts'

const ROW = 'GET /files/export/firms.csv'

export const trials = defineTrials({
  rows: {
    [ROW]: async ({ api, people, readingKey }, who) => {
      const url = '/files/export/firms.csv'
      const headers = who === 'ownerByReadingKey' ? { 'x-api-key': readingKey } : {}
      const response =
        who === 'nobody' || who === 'ownerByReadingKey'
          ? await api.app.inject({ url, headers })
          : await people[who].open(url)
      if (response.statusCode === 200) return { data: { done: { errors: [] } } }
      const errors = response.json().errors.map((error: { extensions: object }) => error.extensions)
      return { data: { done: { errors } } }
    },
  },
  actions: { 'table.export': ROW },
})
