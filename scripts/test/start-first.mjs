import { BaseSequencer } from 'vitest/node'

/** Begins with the starts of whole copies, which take longest and need nothing that other tests wait for. */
export class StartFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    const sorted = await super.sort(files)
    const isStart = (/** @type {import('vitest/node').TestSpecification} */ { moduleId }) =>
      moduleId.endsWith('/start/start.test.mjs')
    return [...sorted.filter(isStart), ...sorted.filter((file) => !isStart(file))]
  }
}
