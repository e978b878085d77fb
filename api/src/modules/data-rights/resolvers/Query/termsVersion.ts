import { TERMS_VERSION } from '../../../../kernel/auth/terms.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const termsVersion: NonNullable<QueryResolvers['termsVersion']> = () => TERMS_VERSION
