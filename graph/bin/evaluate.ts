import { writeFileSync } from 'node:fs'
import { createBriefBaselines } from '../evaluation/briefs/brief-baselines.ts'
import { planBriefs } from '../evaluation/briefs/brief-protocol.ts'
import { describeBriefEvaluation, measureBriefs } from '../evaluation/briefs/evaluate-briefs.ts'
import { describeFit, fitOnBriefs } from '../evaluation/briefs/fit-on-briefs.ts'
import { createProductForBriefs } from '../evaluation/briefs/product-method.ts'
import type { Weigh } from '../evaluation/briefs/product-questions.ts'
import { readProductSignals } from '../evaluation/briefs/product-signals.ts'
import { assignSides } from '../evaluation/briefs/sides.ts'
import { describeWeights, readWeights } from '../evaluation/briefs/weight-file.ts'
import { describeDemoEvaluation, evaluateDemo } from '../evaluation/demo/demo-evaluation.ts'
import { describeFirstPlaces, findDemoFirstPlaces } from '../evaluation/demo/first-places.ts'
import { describeEvaluation, legend } from '../evaluation/describe-evaluation.ts'
import { type EvaluateOptions, evaluate } from '../evaluation/evaluate.ts'
import { readExpression } from '../evaluation/expressions.ts'
import { firmColumns, readCollaborations } from '../evaluation/read-collaborations.ts'
import { readShippedModel } from '../src/matching/link-model/shipped-model.ts'
import { shippedWeights } from '../src/matching/shipped-weights.ts'
import { weightsOf } from '../src/matching/weights.ts'
import { type EvaluateCommand, evaluateUsage, readEvaluateArguments } from './evaluate-arguments.ts'

/** Measures the engine on the past; see `evaluateUsage`. Ends with 1 where nothing was measured. */
const say = (text: string) => console.info(text)
try {
  const command = readEvaluateArguments(process.argv.slice(2))
  if (command.command === 'help') say(evaluateUsage)
  else if (command.command === 'evaluate') await run(command)
  else if (command.command === 'briefs') await runBriefs(command)
  else {
    say(describeDemoEvaluation(await evaluateDemo()))
    say(
      '\nWithout what its firms offer that no other project of theirs used: it may have been written down because of this one.\n',
    )
    say(describeDemoEvaluation(await evaluateDemo({ withItsOffers: true })))
    say(`\n${describeFirstPlaces(await findDemoFirstPlaces())}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof TypeError || error instanceof RangeError) console.error(evaluateUsage)
  process.exitCode = 1
}

async function run(command: Extract<EvaluateCommand, { command: 'evaluate' }>): Promise<void> {
  const { cut, newcomers } = command
  const { collaborations, condition } = await readData(command)
  const model = readShippedModel()
  const options: EvaluateOptions = {
    cut,
    newcomers,
    models: model,
    asks: condition(command.queries),
    offers: condition(command.candidates),
    kindOfType: command.kindOfType,
    onMethod: showProgress,
  }
  const result = await evaluate(collaborations, options)
  if (result.queries === 0)
    throw new Error(
      `Nobody to ask for: no ${newcomers ? 'newcomer' : 'firm with a past partner'} that fits finds a new partner among the candidates from ${command.date} on. Take another day or wider expressions.`,
    )
  const others = newcomers ? null : await evaluate(collaborations, { ...options, newcomers: true })
  showProgress('')
  say(`cut ${command.date}, link model ${model.version}${newcomers ? ', newcomers' : ''}`)
  for (const line of describeEvaluation(result)) say(line)
  if (others && others.queries > 0) {
    say('\nnewcomers (no past partner) apart')
    for (const line of describeEvaluation(others)) say(line)
  }
  say(legend)
  writeResult(command.json, result)
}

async function runBriefs(command: Extract<EvaluateCommand, { command: 'briefs' }>): Promise<void> {
  const { collaborations, condition } = await readData(command)
  const { date, cut, fit, kindOfType } = command
  const asks = condition(command.queries)
  const task = planBriefs(collaborations, { cut, asks, answers: condition(command.candidates) })
  if (task.questions.length === 0)
    throw new Error(
      `Nothing to ask: no project from ${date} on brings a firm that fits a new partner among the candidates. Take another day or wider expressions.`,
    )
  const stored = command.weights === null ? shippedWeights : readWeights(command.weights)
  let weigh: Weigh = (question) => weightsOf(question, stored)
  if (fit) {
    const learned = {
      from: fit.day,
      cut,
      asks: condition(command.queries, fit.day),
      answers: condition(command.candidates, fit.day),
      kindOfType,
    }
    const fitted = await fitOnBriefs(collaborations, learned, readProductSignals)
    say(describeFit(fitted, fit.date, date))
    weigh = () => fitted.weights
  } else say(describeWeights(stored))
  const sides = assignSides(task, asks, kindOfType)
  const methods = [createProductForBriefs(task, sides, weigh), ...createBriefBaselines(task)]
  const result = await measureBriefs(task, methods, sides, showProgress)
  showProgress('')
  say(`cut ${date}, briefs`)
  for (const line of describeBriefEvaluation(result)) say(line)
  say(legend)
  writeResult(command.json, result)
}

/** The collaborations of a folder, and how expressions over them are read. Says what was left out. */
async function readData({ directory, cut }: { directory: string; cut: number }) {
  const { collaborations, columnOf, badRows } = await readCollaborations(directory)
  if (badRows.length > 0) {
    const [first] = badRows
    say(
      `${badRows.length} rows and cells left out, the first: ${first?.file}, line ${first?.line}: ${first?.reason}`,
    )
  }
  const condition = (text: string | null, day = cut) =>
    text === null ? undefined : readExpression(text, collaborations, day, firmColumns, columnOf)
  return { collaborations, condition }
}

function writeResult(file: string | null, result: object): void {
  if (file) writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`)
}

function showProgress(name: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${name === '' ? '' : `measuring ${name} …`}`)
}
