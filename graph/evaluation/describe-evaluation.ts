import type { Evaluation } from './evaluate.ts'
import type { MethodResult } from './method-tally.ts'

/** The lines of the table, one for each method, with what was asked above. */
export function describeEvaluation({ queries, candidates, sides, methods }: Evaluation): string[] {
  return [`${count(queries)} queries, ${count(candidates)} candidates; ${sides}`, ...describeMethods(methods)]
}

/** A line for each method below the names of the columns; `legend` explains these. */
export function describeMethods(methods: readonly MethodResult[]): string[] {
  const header = ['', 'hit@10', '', 'recall@10', 'MRR', 'nDCG@10', '', 'coverage', 'Gini', 'small', 'named']
  const rows = [header, ...methods.map(describeMethod)]
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

/** What the columns of the table mean. */
export const legend = `
In brackets: 95% bootstrap intervals over queries; for briefs over briefs, all questions of one together. coverage: share of candidates that are in
anybody's first ten. Gini: how unevenly the first ten places fall on candidates. small: share of those places that firms with at most 2 past projects
get, over their share of true new partnerships (1 is even). named: share of true new partners that the method gives a score of its own (of the engine:
the recall of its candidates); others follow by activity.`

function describeMethod(method: MethodResult): string[] {
  return [
    method.name,
    short(method.hit10),
    range(method.ci95.hit10),
    short(method.recall10),
    short(method.mrr),
    short(method.ndcg10),
    range(method.ci95.ndcg10),
    short(method.coverage),
    short(method.gini),
    method.smallShare === null ? '-' : short(method.smallShare),
    short(method.candidateRecall),
  ]
}

function range([low, high]: [number, number]): string {
  return `[${short(low)} ${short(high)}]`
}

function short(value: number): string {
  return value.toFixed(3).replace(/^0/, '')
}

/** A count as it is printed. */
export function count(value: number): string {
  return value.toLocaleString('en')
}
