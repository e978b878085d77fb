export { type MigrateOptions, migrate } from './migrate.ts'
export { MigrationRefused } from './migration-files.ts'
