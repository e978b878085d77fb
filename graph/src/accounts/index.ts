export * as accountEvents from './accounts.events.ts'
