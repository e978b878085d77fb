import type { NamingRow, ParticipantRow, ProjectConfirmationRow, ProjectRow } from '@heming/graph/projects'
import type { Connection } from '../../kernel/paging/connection.ts'

export type ProjectMapper = ProjectRow
export type ProjectConnectionMapper = Connection<ProjectRow>
export type ParticipantMapper = ParticipantRow
export type NamedFirmMapper = NamingRow
export type ProjectConfirmationMapper = ProjectConfirmationRow
export type ProjectConfirmationConnectionMapper = Connection<ProjectConfirmationRow>
