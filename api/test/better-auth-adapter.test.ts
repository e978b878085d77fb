import {
  authFlowTestSuite,
  caseInsensitiveTestSuite,
  joinsTestSuite,
  normalTestSuite,
  testAdapter,
  transactionsTestSuite,
  uuidTestSuite,
} from '@better-auth/test-utils/adapter'
import { AUTH_RECORD_KINDS, type AuthRecordKind } from '@heming/graph/accounts'
import { startOwnGraph } from '@heming/graph/testing'
import { vi } from 'vitest'
import { authAdapter } from '../src/kernel/auth/auth-adapter.ts'

/**
 * Better Auth's own suite for adapters, on a Neo4j of its own: the suite counts all records of a kind.
 * Left out is its suite `number-id`: it asks the database to number rows, and Neo4j has no sequences; our ids
 * are texts.
 */
const graph = await startOwnGraph()

// The suite logs each of its steps.
vi.spyOn(console, 'log').mockImplementation(() => {})

/** Models that the suite brings along, beside those we keep. */
const kinds: Record<string, AuthRecordKind> = {
  ...AUTH_RECORD_KINDS,
  testModel: { label: 'SuiteModel', keys: ['id'], times: [] },
  oneToOneTable: { label: 'SuiteOneToOne', keys: ['id', 'oneToOne', 'one_to_one'], times: [] },
  organization: { label: 'SuiteOrganization', keys: ['id'], times: [] },
  member: { label: 'SuiteMember', keys: ['id', 'userId', 'organizationId'], times: [] },
  invitation: { label: 'SuiteInvitation', keys: ['id', 'organizationId', 'inviterId'], times: [] },
  team: { label: 'SuiteTeam', keys: ['id', 'organizationId'], times: [] },
  teamMember: { label: 'SuiteTeamMember', keys: ['id', 'teamId', 'userId'], times: [] },
}

const { execute } = await testAdapter({
  adapter: () => authAdapter(graph, kinds),
  // The graph is migrated, and its shape is the same for all options of the suite.
  runMigrations: async () => {},
  tests: [
    normalTestSuite(),
    authFlowTestSuite(),
    transactionsTestSuite(),
    joinsTestSuite(),
    uuidTestSuite(),
    caseInsensitiveTestSuite(),
  ],
  onFinish: async () => {
    await graph.close()
  },
})

execute()
