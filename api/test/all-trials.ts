import { readdir } from 'node:fs/promises'
import type { Trials } from './trials.ts'

/** What the features declare in their `<feature>.trials.ts`, by the name of the file. */
export async function findTrials(): Promise<[file: string, trials: Trials][]> {
  const folder = new URL('../src/modules/', import.meta.url)
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.trials.ts'))
  return Promise.all(
    files
      .sort()
      .map(
        async (file): Promise<[string, Trials]> => [file, (await import(new URL(file, folder).href)).trials],
      ),
  )
}

/** The same of all features together. */
export async function collectTrials(): Promise<Required<Omit<Trials, 'prepare'>>> {
  const all = (await findTrials()).map(([, trials]) => trials)
  return {
    rows: Object.assign({}, ...all.map(({ rows }) => rows)),
    promises: Object.assign({}, ...all.map(({ promises }) => promises)),
    actions: Object.assign({}, ...all.map(({ actions }) => actions)),
    hidden: Object.assign({}, ...all.map(({ hidden }) => hidden)),
  }
}
