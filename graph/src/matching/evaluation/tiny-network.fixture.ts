import { type Collaborations, collectCollaborations } from '../links/collaborations.ts'

/**
 * A network small enough to work out by hand: before 2018 a–b, b–c, c–d, e|1 alone and a crowd of 51; from 2018 on a–c, b–e|1, and a
 * with a firm that was not there before. One project of a and d has no day.
 */
export function tinyNetwork(): Collaborations {
  const crowd = Array.from({ length: 51 }, (_, index) => `crowd ${String(index + 1).padStart(2, '0')}`)
  const projects: [string, string | null, string[]][] = [
    ['p 1', '2017-01-01', ['a', 'b']],
    ['p 2', '2017-03-01', ['b', 'c']],
    ['p 3', '2017-12-31', ['c', 'd']],
    ['p 4', '2016-05-05', ['e|1']],
    ['crowded', '2016-05-05', crowd],
    ['without a day', null, ['a', 'd']],
    ['q 1', '2018-01-01', ['a', 'c']],
    ['q 2', '2020-06-01', ['b', 'e|1']],
    ['q 3', '2019-06-01', ['a', 'z new']],
  ]
  return collectCollaborations(
    ['a', 'b', 'c', 'd', 'e|1', 'z new', ...crowd].map((id) => ({ id })),
    projects.map(([id, startDate]) => ({ id, startDate })),
    projects.flatMap(([projectId, , firms]) => firms.map((firmId) => ({ projectId, firmId }))),
  )
}
