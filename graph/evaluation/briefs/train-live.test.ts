import { expect, it } from 'vitest'
import { rowOf } from '../../src/matching/link-model/collaborations.ts'
import { toCollaborations } from '../../src/matching/precompute/network-collaborations.ts'
import { crafts } from '../fixtures/crafts.fixture.ts'
import { liveKinds, trainLive } from './train-live.ts'

/** The crafts as the live network is read: a firm's type is its kind. */
function network(count = Number.POSITIVE_INFINITY) {
  const { firmIds, projectIds, starts, members, capabilities, capabilityNames } = crafts()
  return toCollaborations({
    firms: firmIds.map((id) => ({ id, kind: id.startsWith('p') ? 'TRADITIONAL' : 'DIGITAL' })),
    projects: projectIds.slice(0, count).map((id, project) => ({
      id,
      startDate: new Date((starts[project] ?? 0) * 86_400_000).toISOString().slice(0, 10),
      year: null,
      participants: Array.from(rowOf(members, project), (firm) => firmIds[firm] ?? ''),
      capabilities: Array.from(rowOf(capabilities, project), (each) => capabilityNames[each] ?? ''),
    })),
  })
}
const poor = { forYou: { ACTIVE: 1 }, forThem: {}, floor: 0.3 }

it('fits both kinds of questions to the projects of the network, split in time', async () => {
  for (const [asks, answers] of liveKinds) {
    const trained = await trainLive(network(), [asks, answers], () => poor)
    // 20 projects a year from 2000 to 2014: from the 150th, in 2007, on, and the newest 60 are held back.
    expect(trained).toMatchObject({
      kind: `${asks} asks ${answers} by brief`,
      report: { fittedOn: 'Heming 2007–2014' },
    })
    // The studio that knows the craft is right; who asks for it is drawn.
    if (asks === 'TRADITIONAL') expect(trained.isAccepted).toBe(true)
    expect(trained.heldBack).toBeLessThanOrEqual(60)
    expect(trained.report.questions).toBeLessThanOrEqual(100)
  }
})

it('refuses in words where there are too few questions', async () => {
  await expect(trainLive(network(40), ['TRADITIONAL', 'DIGITAL'], () => poor)).rejects.toThrow(
    /hold \d+ questions to fit to and \d+ to hold back; at least 50 and 10 are needed/,
  )
})
