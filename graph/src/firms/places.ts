import { COUNTRIES } from './countries.ts'
import { PROVINCES, type Province } from './provinces.ts'

/** Where a firm may be, as `Firm.province` holds it: the provinces of China, then countries. */
export const PLACES: readonly Province[] = [...PROVINCES, ...COUNTRIES]
