export { type MigrateOptions, migrate } from './migrate.ts'
export { MigrationError } from './migration-files.ts'
