import type { MemberRole } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import type { TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

/** People who are signed in, by what a test calls them, with the ids of their accounts. */
export async function signedInPeople<Who extends string>(api: TestApi, names: readonly Who[]) {
  const people = {} as Record<Who, TestPerson>
  const ids = {} as Record<Who, string>
  for (const who of names) {
    people[who] = await signedInPerson(api)
    ids[who] = (await people[who].ask('{ viewer { id } }')).data.viewer.id
  }
  /** Makes one of them a member of a place. */
  const join = (who: Who, role: MemberRole, place: { firmId: string } | { baseId: string }) =>
    setMembership(api.graph, { accountId: ids[who], role, actor: 'test', ...place })
  return { people, ids, join }
}
