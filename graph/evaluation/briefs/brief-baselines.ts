import { hashText } from '../../src/texts/hash-text.ts'
import { chanceOf, pathsThrough } from '../baselines.ts'
import type { Answer } from '../ranking.ts'
import { readExperience } from './brief-experience.ts'
import type { BriefQuestion, BriefTask } from './brief-protocol.ts'

/** A method to rank the candidates of a task for one of its questions. */
export interface BriefMethod {
  name: string
  /**
   * One score for each of the task's candidates, higher is better; NaN where the method has none, and the
   * firm follows by its past projects.
   */
  scores(question: BriefQuestion): Float64Array | Promise<Float64Array>
}

/** Weight of a shared partner relative to a needed capability, as in the benchmark's baseline Cypher. */
const SHARED_PARTNER_COUNTS = 3

/**
 * What a good engineer would try first. All see the same past and none has a weight to tune. Each costs at
 * most the candidates, what they did of the need, and the walk from the firm.
 */
export function createBriefBaselines(task: BriefTask): BriefMethod[] {
  const { past, candidates } = task
  const paths = pathsThrough(past.partners)
  const byFirm = spreadOver(task)
  const byExperience = sumOverNeed(task)
  const ofCandidates = (values: ArrayLike<number>) =>
    Float64Array.from(candidates, (firm) => values[firm] ?? 0)
  const [all, recent] = [ofCandidates(past.projects), ofCandidates(past.recent)]
  const share = byExperience(() => 1)
  return [
    { name: 'random', scores: drawChance(task) },
    { name: 'popularity', scores: () => all },
    { name: 'recent popularity', scores: () => recent },
    { name: 'Adamic-Adar', scores: ({ firm }) => byFirm(paths.adamicAdar(firm)) },
    { name: 'length-3 paths', scores: ({ firm }) => byFirm(paths.lengthThree(firm)) },
    {
      name: 'share of the need ever worked with',
      scores: (question) => share(question).map((count) => count / Math.max(1, question.need.length)),
    },
    {
      name: '3 × shared partners + needed capabilities',
      scores: (question) => {
        const shared = byFirm(paths.commonNeighbours(question.firm))
        return share(question).map((count, place) => SHARED_PARTNER_COUNTS * (shared[place] || 0) + count)
      },
    },
    { name: 'recent projects in each needed capability', scores: byExperience((done) => done) },
    {
      name: 'one signal: rare experience',
      scores: byExperience((done, having) => Math.log(1 + past.projectCount / having) * Math.log(1 + done)),
    },
  ]
}

/** Sums over needed capabilities what a candidate did of them. */
function sumOverNeed(task: BriefTask) {
  const experience = readExperience(task)
  return (value: (recentProjects: number, projectsOfAll: number) => number) =>
    ({ need }: BriefQuestion): Float64Array => {
      const scores = new Float64Array(task.candidates.length)
      for (const capability of need) {
        const { places, recent, projects } = experience(capability)
        places.forEach((place, at) => {
          scores[place] = (scores[place] ?? 0) + value(recent[at] ?? 0, projects)
        })
      }
      return scores
    }
}

/** From firms with scores to a score of each candidate, NaN where a firm is not named. */
export function spreadOver({ candidates, collaborations }: BriefTask) {
  const scores = new Float64Array(collaborations.firmIds.length).fill(Number.NaN)
  return ({ firms, scores: given }: Answer): Float64Array => {
    for (let at = 0; at < firms.length; at++) scores[firms[at] ?? 0] = given[at] ?? Number.NaN
    const spread = new Float64Array(candidates.length)
    for (let place = 0; place < candidates.length; place++)
      spread[place] = scores[candidates[place] ?? 0] ?? Number.NaN
    for (let at = 0; at < firms.length; at++) scores[firms[at] ?? 0] = Number.NaN
    return spread
  }
}

/** By a hash of brief, firm and candidate: the same on every machine and for every order of the input. */
function drawChance({ collaborations, candidates }: BriefTask): BriefMethod['scores'] {
  const firms = Uint32Array.from(collaborations.firmIds, hashText)
  const briefs = Uint32Array.from(collaborations.projectIds, hashText)
  return ({ project, firm }) => {
    const question = chanceOf(briefs[project] ?? 0, firms[firm] ?? 0)
    const scores = new Float64Array(candidates.length)
    for (let place = 0; place < candidates.length; place++)
      scores[place] = chanceOf(question, firms[candidates[place] ?? 0] ?? 0)
    return scores
  }
}
