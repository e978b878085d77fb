export { type BaseRow, findBases, findBasesByIds } from './bases.store.ts'
