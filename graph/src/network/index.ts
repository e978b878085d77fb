export { type NetworkFigures, readNetworkFigures } from './network.store.ts'
