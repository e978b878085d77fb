import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { holdsRole } from '../members/held-role.store.ts'
import * as cypher from './confirmations.cypher.ts'
import { followProject } from './follow-project.store.ts'
import { PROJECT_EDITORS } from './project-changes.store.ts'
import { PROJECT_LEFT } from './projects.events.ts'

const projectShape = z.object({
  titleZh: z.string(),
  titleEn: z.string(),
  enteredBy: z.string().nullable(),
})

/**
 * Takes back that a firm took part in a project: it is shown there no more, nor is IP of its own. A project
 * without any participant left goes.
 */
export function leaveProject(
  graph: Graph,
  { projectId, firmId, actor }: { projectId: string; firmId: string; actor: string },
): Promise<'DONE' | 'NOT_ALLOWED' | 'NO_PART'> {
  return graph.write(async (run) => {
    if (!(await holdsRole(run, { accountId: actor, firmId, roles: PROJECT_EDITORS }))) return 'NOT_ALLOWED'
    const [project] = await run(cypher.LOCK_CONFIRMED_PART, { projectId, firmId }, projectShape)
    if (!project) return 'NO_PART'
    const undone = { projectId, firmIds: [firmId], state: 'LEFT', at: new Date().toISOString() }
    await run(cypher.UNDO_PARTS, undone, z.unknown())
    await run(cypher.DELETE_IF_EMPTY, { projectId }, z.unknown())
    await followProject(run, projectId, [firmId])
    await recordEvent(run, PROJECT_LEFT, { actor, subject: firmId, payload: { projectId, ...project } })
    return 'DONE'
  })
}
