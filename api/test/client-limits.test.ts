import { expect, test } from 'vitest'
import { MAX_LENGTH, MIN_LENGTH } from '../../web/src/features/accounts/password-bounds.ts'
import { MAX_VERIFICATION_YEARS as years } from '../../web/src/features/claims/max-verification.ts'
import { KINDS_OF_FILES, MAX_FILE_BYTES, MAX_FILES } from '../../web/src/features/documents/pick-files.ts'
import { MAX_LISTED as listed } from '../../web/src/features/firms/max-listed.ts'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../src/kernel/auth/request-bodies.ts'
import { MAX_VERIFICATION_YEARS } from '../src/modules/claims/claims.service.ts'
import { MAX_DOCUMENT_BYTES, MEDIA_TYPES } from '../src/modules/documents/documents.service.ts'
import { MAX_LISTED } from '../src/modules/firms/firms.input.ts'
import { MAX_DOCUMENTS } from '../src/modules/requests/requests.input.ts'

// The client knows the schema only, which has no limits: what it checks before it sends stands in it again.
test('what the client checks before it sends is what the API accepts', () => {
  expect({ MAX_FILES, MAX_FILE_BYTES, KINDS_OF_FILES }).toEqual({
    MAX_FILES: MAX_DOCUMENTS,
    MAX_FILE_BYTES: MAX_DOCUMENT_BYTES,
    KINDS_OF_FILES: [...MEDIA_TYPES.keys()],
  })
  expect([MIN_LENGTH, MAX_LENGTH]).toEqual([MIN_PASSWORD_LENGTH, MAX_PASSWORD_LENGTH])
  expect(listed).toBe(MAX_LISTED)
  expect(years).toBe(MAX_VERIFICATION_YEARS)
})
