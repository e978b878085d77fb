import type { ParticipantRow, ProjectRow } from '@heming/graph'
import type { Connection } from '../../paging/connection.ts'

export type ProjectMapper = ProjectRow
export type ProjectConnectionMapper = Connection<ProjectRow>
export type ParticipantMapper = ParticipantRow
