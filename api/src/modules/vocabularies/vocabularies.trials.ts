import { defineTrials } from '../../../test/trials.ts'

const ENTRIES =
  '{ done: vocabularyEntries(vocabulary: MARKETS, first: 1) { edges { node { code useCount } } } }'
const change = (mutation: string, input: string) =>
  `mutation ($input: ${input}!) { done: ${mutation}(input: $input) { entry { code } errors { code field message } } }`

let made = 0
/** An entry that there is not yet. */
const newEntry = (prefix: string) => {
  made += 1
  const name = `${prefix}v${made}`
  return { vocabulary: 'HERITAGE_DOMAINS', code: name, nameZh: `名${name}`, nameEn: name }
}

export const trials = defineTrials({
  rows: {
    'Query.vocabularyEntries': (world, who) => world.ask(who, ENTRIES),
    'Mutation.addVocabularyEntry': (world, who) =>
      world.ask(who, change('addVocabularyEntry', 'AddVocabularyEntryInput'), {
        input: newEntry(world.tenant.prefix),
      }),
    'Mutation.renameVocabularyEntry': async (world, who) => {
      await world.tenant.add({ heritageDomains: [`domain-of-${who}`] })
      const { nameZh, nameEn } = newEntry(world.tenant.prefix)
      const code = world.tenant.id(`domain-of-${who}`)
      return world.ask(who, change('renameVocabularyEntry', 'RenameVocabularyEntryInput'), {
        input: { vocabulary: 'HERITAGE_DOMAINS', code, nameZh, nameEn },
      })
    },
    'Mutation.retireVocabularyEntry': async (world, who) => {
      await world.tenant.add({ heritageDomains: [`unused-of-${who}`] })
      return world.ask(who, change('retireVocabularyEntry', 'RetireVocabularyEntryInput'), {
        input: { vocabulary: 'HERITAGE_DOMAINS', code: world.tenant.id(`unused-of-${who}`) },
      })
    },
  },
  promises: { 'Viewer.viewerCanEditVocabularies': { row: 'Mutation.addVocabularyEntry' } },
  actions: { 'vocabulary.read': 'Query.vocabularyEntries' },
})
