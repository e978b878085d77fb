/**
 * What the page of a queue asks for: the list from where its address says, and the request that has just been
 * decided.
 */
export function queueVariables(parameters: URLSearchParams) {
  const decided = parameters.get('decided')
  return { after: parameters.get('after'), decided: decided ?? '', anyDecided: decided !== null }
}
