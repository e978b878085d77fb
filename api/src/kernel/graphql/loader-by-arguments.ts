import DataLoader from 'dataloader'

/**
 * A DataLoader for each distinct set of arguments: fields of one operation that were asked for with the same
 * arguments are loaded in one batch, whatever their number. Lives as long as a request.
 */
export function loaderByArguments<Arguments, Value>(
  load: (keys: readonly string[], given: Arguments) => Promise<Value[]>,
): (given: Arguments) => DataLoader<string, Value> {
  const loaders = new Map<string, DataLoader<string, Value>>()
  return (given) => {
    const name = JSON.stringify(given)
    const loader = loaders.get(name) ?? new DataLoader<string, Value>((keys) => load(keys, given))
    loaders.set(name, loader)
    return loader
  }
}
