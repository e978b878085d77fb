export {
  connectGraph,
  type Graph,
  type GraphOptions,
  type GraphSettings,
  GraphUnavailable,
  type Run,
} from './driver.ts'
