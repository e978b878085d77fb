export { COUNT_CAP, type Count, MAX_PAGE_SIZE, type Page, type PageRequest } from './page.ts'
