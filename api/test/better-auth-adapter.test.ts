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
import { connectGraph } from '@heming/graph/driver'
import { migrate } from '@heming/graph/migrations'
import { startTemporaryNeo4j } from '@heming/graph/server'
import { vi } from 'vitest'
import { authAdapter } from '../src/kernel/auth/auth-adapter.ts'

/**
 * Better Auth's own suite for adapters, on a Neo4j of its own: the suite counts all records of a kind.
 * Left out is its suite `number-id`: it asks the database to number rows, and Neo4j has no sequences; our ids
 * are texts.
 */
const neo4j = await startTemporaryNeo4j()
const graph = connectGraph(neo4j, { transactionTimeout: 30_000 })
let migrated: Promise<unknown> | undefined

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
  // The suite asks again for every change of its options; the shape of the graph is the same for all.
  runMigrations: async () => {
    migrated ??= migrate(graph)
    await migrated
  },
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
    await neo4j.stop()
  },
})

execute()
