import { hash, verify } from '@node-rs/argon2'

/**
 * Argon2id (the default of the library, so is version 19) at what OWASP's Password Storage Cheat Sheet names
 * first: 19 MiB, 2 passes, 1 lane.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** How passwords are hashed and compared. */
export const passwords = {
  hash: (password: string) => hash(password.normalize('NFKC'), COST),
  verify: ({ hash: kept, password }: { hash: string; password: string }) =>
    verify(kept, password.normalize('NFKC')),
}
