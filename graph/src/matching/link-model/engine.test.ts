import { expect, it } from 'vitest'
import { collectCollaborations, dayOf, type FirmRecord } from './collaborations.ts'
import { LinkEngine } from './engine.ts'
import { readShippedModel } from './shipped-model.ts'

/**
 * The partners that the engine names for a firm that did its one project alone, in a network in which two
 * others worked together.
 */
function namedFor(newcomer: Omit<FirmRecord, 'id'>, capabilities: string[] = []): string[] {
  const firms = [
    { id: 'new', ...newcomer },
    ...['a', 'b'].map((id) => ({ id, type: 'studio', country: 'CN' })),
  ]
  const projects = [
    { id: 'alone', startDate: '2020-01-01', capabilities },
    { id: 'together', startDate: '2020-01-01', capabilities: ['scan'] },
  ]
  const took = ['new alone', 'a together', 'b together'].map((each) => each.split(' '))
  const participations = took.map(([firmId = '', projectId = '']) => ({ firmId, projectId }))
  const collaborations = collectCollaborations(firms, projects, participations)
  const engine = new LinkEngine(collaborations, dayOf('2021-01-01'))
  const at = (id: string) => collaborations.firmIds.indexOf(id)
  const { firms: named } = engine.score(at('new'), (firm) => firm !== at('new'), readShippedModel())
  return [...named].map((firm) => collaborations.firmIds[firm] ?? '')
}

it('scores partners for a newcomer whose type or themes are known', () => {
  expect(namedFor({ type: 'studio' })).toEqual(['a', 'b'])
  expect(namedFor({}, ['scan'])).toEqual(['a', 'b'])
})

it('scores nobody for a newcomer with only a known country, so that the most active come first', () => {
  expect(namedFor({ country: 'CN' })).toEqual([])
  expect(namedFor({})).toEqual([])
})
