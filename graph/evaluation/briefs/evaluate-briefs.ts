import { count, describeMethods } from '../describe-evaluation.ts'
import type { Evaluation } from '../evaluate.ts'
import { MethodTally } from '../method-tally.ts'
import type { BriefMethod } from './brief-baselines.ts'
import type { BriefTask } from './brief-protocol.ts'
import { BriefRanker } from './brief-ranking.ts'
import { describeSides, type Sides } from './sides.ts'

export interface BriefEvaluation extends Evaluation {
  /** How many briefs and firms the questions come from. */
  briefs: number
  firms: number
}

/** Ranks all candidates for every question by each method. `onMethod` is called before a method begins. */
export async function measureBriefs(
  task: BriefTask,
  methods: readonly BriefMethod[],
  sides: Sides,
  onMethod: (name: string) => void = () => undefined,
): Promise<BriefEvaluation> {
  const { questions, candidates, briefs, firms } = task
  const ranker = new BriefRanker(task)
  const results: Evaluation['methods'] = []
  for (const method of methods) {
    onMethod(method.name)
    const tally = new MethodTally(candidates, task.past.projects)
    for (const question of questions) {
      const ranked = ranker.rank(question, await method.scores(question))
      const truth = question.right.map((place) => candidates[place] ?? 0)
      tally.add(ranked, truth, question.project)
    }
    results.push(tally.result(method.name))
  }
  return {
    queries: questions.length,
    candidates: candidates.length,
    briefs,
    firms,
    sides: describeSides(task, sides),
    methods: results,
  }
}

/** The lines of the table, one for each method, with what was asked above. */
export function describeBriefEvaluation(evaluation: BriefEvaluation): string[] {
  const { queries, briefs, firms, candidates, sides, methods } = evaluation
  const asked = `${count(queries)} questions from ${count(briefs)} briefs of ${count(firms)} firms`
  return [`${asked}, ${count(candidates)} candidates; ${sides}`, ...describeMethods(methods)]
}
