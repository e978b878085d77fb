import { cut, type Path, step } from '../model/paths.ts'

/**
 * From a need over a project that used what it asks for to the firm that did it. Where the need was learnt
 * from that very project, the path ends there. `used` is the capability or one below it.
 */
export function provenPath(need: Path, used: string, projectId: string, otherId: string): Path {
  const met = need.findIndex((node) => node.label === 'Project' && node.id === projectId)
  if (met >= 0) return shortcut(step(cut(need, met + 1), 'TOOK_PART_IN', 'Firm', otherId))
  const wanted = need[need.length - 1]?.id === used ? need : step(need, 'PART_OF', 'Capability', used)
  return shortcut(step(step(wanted, 'USED', 'Project', projectId), 'TOOK_PART_IN', 'Firm', otherId))
}

/** A path that meets a node twice, without the loop between. */
export function shortcut(path: Path): Path {
  const last = new Map<string, number>()
  path.forEach((node, at) => {
    last.set(`${node.label} ${node.id}`, at)
  })
  const kept: Path[number][] = []
  for (let at = 0; at < path.length; at++) {
    const node = path[at]
    const end = last.get(`${node?.label} ${node?.id}`) ?? at
    const back = path[end]
    if (back) kept.push(back)
    at = end
  }
  return kept
}
