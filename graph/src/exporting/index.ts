export { exportTable, findTable } from './export-table.ts'
