import { writeFileSync } from 'node:fs'
import { readCollaborations } from '../evaluation/read-collaborations.ts'
import { trainLinkModel } from '../evaluation/train.ts'
import { readLinkModel, shippedModelPath } from '../src/matching/link-model/shipped-model.ts'
import { readTrainArguments, type TrainCommand, trainUsage } from './evaluate-arguments.ts'

/**
 * Fits the link model and stores it if it is no worse than the one that is there; see `trainUsage`. Ends with
 * 1 where it is rejected.
 */
try {
  const command = readTrainArguments(process.argv.slice(2))
  if (command.command === 'help') console.info(trainUsage)
  else await trainModel(command)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof TypeError || error instanceof RangeError) console.error(trainUsage)
  process.exitCode = 1
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
