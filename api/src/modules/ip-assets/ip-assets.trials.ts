import { defineTrials } from '../../../test/trials.ts'

const CREATE = `mutation ($input: CreateIPAssetInput!) { done: createIPAsset(input: $input) { ipAsset { id } errors { code field message } } }`
const UPDATE = `mutation ($input: UpdateIPAssetInput!) { done: updateIPAsset(input: $input) { ipAsset { id } errors { code field message } } }`

const profile = {
  ...{ nameZh: '纹样', nameEn: 'Patterns', descriptionZh: '', descriptionEn: '' },
  ...{ heritageDomain: 'opera', category: 'performing-arts', forms: ['pattern'] },
}

export const trials = defineTrials({
  rows: {
    'Mutation.createIPAsset': async (world, who) => {
      const heritageDomain = world.tenant.id('opera')
      return world.ask(who, CREATE, {
        input: { ...profile, heritageDomain, firmId: world.tenant.id('firm') },
      })
    },
    'Mutation.updateIPAsset': (world, who) =>
      world.ask(who, UPDATE, { input: { id: world.tenant.id('asset'), nameEn: `Patterns ${who}` } }),
  },
  promises: {
    'IPAsset.viewerCanEdit': { row: 'Mutation.updateIPAsset', of: ({ tenant }) => tenant.id('asset') },
  },
})
