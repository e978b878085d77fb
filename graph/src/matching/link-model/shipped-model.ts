import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const shapes = z.array(
  z.object({ feature: z.string(), knots: z.array(z.number()), heights: z.array(z.number().nonnegative()) }),
)
const figures = z.object({ questions: z.number(), hit10: z.number(), mrr: z.number(), ndcg10: z.number() })

const linkModelFile = z.object({
  /** Date of the cut and a running number, e.g. 2018-01-01.3. */
  version: z.string(),
  /** Null if the shapes are a stated prior and nothing was fitted. */
  report: z
    .object({
      /** Day of the cut; the truth is the year from it on. */
      cut: z.string(),
      /** Questions it was fitted to. */
      fitted: z.object({ links: z.number(), newcomers: z.number() }),
      /** How it ranks for firms that the fit did not see. */
      validation: z.object({ links: figures, newcomers: figures }),
    })
    .nullable(),
  links: shapes,
  newcomers: shapes,
})

/** The fitted link models with where they come from. */
export type LinkModelFile = z.infer<typeof linkModelFile>

/** Where the model that ships lies. */
export const shippedModelPath: string = fileURLToPath(new URL('link-model.json', import.meta.url))

/** Reads a stored model; null if there is none. @throws Error if the file holds no model. */
export function readLinkModel(path: string): LinkModelFile | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  return linkModelFile.parse(JSON.parse(text))
}

/** The model that ships. @throws Error if it is missing. */
export function readShippedModel(): LinkModelFile {
  const model = readLinkModel(shippedModelPath)
  if (!model) throw new Error(`There is no link model at ${shippedModelPath}: run npm run train.`)
  return model
}
