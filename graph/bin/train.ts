import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { addFit, describeTraining } from '../evaluation/briefs/store-weights.ts'
import { trainGraph } from '../evaluation/briefs/train-graph.ts'
import { type BriefSet, trainOnBriefs } from '../evaluation/briefs/train-on-briefs.ts'
import { readExpression } from '../evaluation/expressions.ts'
import { firmColumns, readCollaborations } from '../evaluation/read-collaborations.ts'
import { trainLinkModel } from '../evaluation/train.ts'
import { readLinkModel, shippedModelPath } from '../src/matching/link-model/shipped-model.ts'
import {
  nothingFitted,
  readWeightsFile,
  shippedWeightsPath,
  toMatchingWeights,
} from '../src/matching/shipped-weights.ts'
import { connectForMaintenance } from './connect.ts'
import { type NamedBriefs, readTrainArguments, type TrainCommand, trainUsage } from './train-arguments.ts'

/**
 * Fits the link model, or weights to briefs, and stores what is no worse than what is there; see
 * `trainUsage`. Ends with 1 where it is refused.
 */
try {
  const command = readTrainArguments(process.argv.slice(2))
  if (command.command === 'help') console.info(trainUsage)
  else if (command.command === 'live') await trainOnNetwork()
  else if (command.command === 'briefs') await trainWeights(command)
  else await trainModel(command)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof TypeError || error instanceof RangeError) console.error(trainUsage)
  process.exitCode = 1
}

async function trainWeights({ sets, out }: Extract<TrainCommand, { command: 'briefs' }>): Promise<void> {
  const path = out ?? shippedWeightsPath
  const file = readWeightsFile(path) ?? nothingFitted
  const { weights } = toMatchingWeights(file)
  const read = []
  for (const set of sets) read.push(await readBriefSet(set))
  const fit = await trainOnBriefs(read, (kind) => weights[kind])
  console.info(describeTraining(fit))
  if (!fit.isAccepted) {
    console.error(`Rejected: the weights at ${path} rank better. Nothing was written.`)
    process.exitCode = 1
    return
  }
  const stored = addFit(file, fit, new Date().toISOString().slice(0, 10))
  writeFileSync(path, `${JSON.stringify(stored, null, 2)}\n`)
  console.info(`Stored as version ${stored.version} at ${path}.`)
}

async function readBriefSet(set: NamedBriefs): Promise<BriefSet> {
  const { collaborations, columnOf } = await readCollaborations(set.directory)
  const condition = (text: string | null) =>
    text === null ? undefined : readExpression(text, collaborations, set.fit.day, firmColumns, columnOf)
  return {
    name: set.name ?? basename(set.directory),
    collaborations,
    ...{ from: set.fit.day, cut: set.cut, kindOfType: set.kindOfType },
    asks: condition(set.queries),
    answers: condition(set.candidates),
  }
}

async function trainOnNetwork(): Promise<void> {
  const graph = connectForMaintenance()
  try {
    const version = await trainGraph(graph, new Date().toISOString().slice(0, 10), (line) =>
      console.info(line),
    )
    if (version)
      console.info(`Stored in the graph as version ${version}; questions are answered with it from now on.`)
    else {
      console.error('Nothing was stored: what is there stays.')
      process.exitCode = 1
    }
  } finally {
    await graph.close()
  }
}

async function trainModel(command: Extract<TrainCommand, { command: 'train' }>): Promise<void> {
  const path = command.out ?? shippedModelPath
  const { collaborations } = await readCollaborations(command.directory)
  const { model, validation, shipped, accepted } = trainLinkModel(
    collaborations,
    command.cut,
    command.date,
    readLinkModel(path),
  )
  for (const name of ['links', 'newcomers'] as const) {
    const { questions, hit10, mrr, ndcg10 } = validation[name]
    console.info(
      `${name}: hit@10 ${hit10.toFixed(3)}, MRR ${mrr.toFixed(3)}, nDCG@10 ${ndcg10.toFixed(4)} for ${questions} questions of firms that were kept apart` +
        (shipped ? ` (the model that is there: nDCG@10 ${shipped[name].toFixed(4)})` : '') +
        (accepted[name] ? '' : ': rejected, what is there stays'),
    )
  }
  if (!accepted.links && !accepted.newcomers) {
    console.error(`Rejected: the model at ${path} ranks better. Nothing was written.`)
    process.exitCode = 1
    return
  }
  writeFileSync(path, `${JSON.stringify(model, null, 2)}\n`)
  console.info(`Stored as version ${model.version} at ${path}.`)
}
