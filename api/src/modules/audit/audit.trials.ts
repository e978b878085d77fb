import { defineTrials, type World } from '../../../test/trials.ts'

const EVENTS =
  'query ($of: AuditSubject!) { done: auditEvents(of: $of) { totalCount edges { node { action } } } }'

const firm = ({ tenant }: World) => tenant.id('firm')
const base = ({ tenant }: World) => tenant.id('base')

export const trials = defineTrials({
  rows: {
    'Query.auditEvents of a firm': (world, who) => world.ask(who, EVENTS, { of: { firmId: firm(world) } }),
    'Query.auditEvents of a base': (world, who) => world.ask(who, EVENTS, { of: { baseId: base(world) } }),
  },
  promises: {
    'Firm.viewerCanReadHistory': { row: 'Query.auditEvents of a firm', of: firm },
    'ExportBase.viewerCanReadHistory': { row: 'Query.auditEvents of a base', of: base },
  },
  hidden: {
    'Query.auditEvents of a firm': { there: firm, ask: (by, firmId) => by.ask(EVENTS, { of: { firmId } }) },
    'Query.auditEvents of a base': { there: base, ask: (by, baseId) => by.ask(EVENTS, { of: { baseId } }) },
  },
  actions: {
    'firm.readEvents': 'Query.auditEvents of a firm',
    'firm.readRequestEvents': 'Query.auditEvents of a firm',
    'base.readEvents': 'Query.auditEvents of a base',
  },
})
