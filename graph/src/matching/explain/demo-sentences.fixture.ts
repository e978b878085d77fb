import { expect, it } from 'vitest'
import { readDemoNetwork } from '../../../seed/read-demo-network.ts'
import { nodeKey } from '../model/nodes.ts'
import type { Message } from './message.ts'
import { nodesToName } from './texts.ts'
import { englishTexts } from './texts-en.ts'
import { chineseTexts } from './texts-zh.ts'
import type { Words } from './words.ts'

/** What a message is to say, written by hand: of the partner or of the subject, `brief` where that is one. */
export interface ExpectedSentence {
  of: 'PARTNER' | 'YOU'
  brief?: true
  says: Message
  zh: string
  en: string
}

/**
 * Holds each message about firms and projects of the demo network to its sentences, and to nodes whose names
 * are read for it.
 */
export function expectSentences(name: string, rows: readonly ExpectedSentence[]): void {
  it(name, async () => {
    const names = await demoNames()
    const render = ({ of, brief, says }: ExpectedSentence) => {
      const reason = { code: '', side: 'FOR_YOU', weight: 0, path: [], message: says } as const
      const read = new Set(nodesToName([reason]).map(nodeKey))
      const words = (language: 0 | 1): Words => ({
        name: (label, id) =>
          (read.has(nodeKey({ label, id })) && names.get(id)?.[language]) || `no name of ${label} ${id}`,
        hasBrief: brief ?? false,
      })
      const ofPartner = of === 'PARTNER'
      return { zh: chineseTexts(words(0), says, ofPartner), en: englishTexts(words(1), says, ofPartner) }
    }
    expect(rows.map(render)).toEqual(rows.map(({ zh, en }) => ({ zh, en })))
  })
}

/** Chinese and English names of the demo network, by id: no two labels share one. */
async function demoNames(): Promise<ReadonlyMap<string, readonly [zh: string, en: string]>> {
  const { firms, ipAssets, projects, taxonomy } = await readDemoNetwork()
  const { capabilityGroups, capabilities, heritageDomains, markets } = taxonomy
  const named = [...firms, ...ipAssets].map(({ id, nameZh, nameEn }) => [id, [nameZh, nameEn]] as const)
  const titled = projects.map(({ id, titleZh, titleEn }) => [id, [titleZh, titleEn]] as const)
  const coded = [...capabilityGroups, ...capabilities, ...heritageDomains, ...markets].map(
    ({ code, labelZh, labelEn }) => [code, [labelZh, labelEn]] as const,
  )
  return new Map([...named, ...titled, ...coded])
}
