/**
 * Header in which the api passes Better Auth the client's address; what a client sends under this name is
 * thrown away.
 */
export const CLIENT_ADDRESS_HEADER = 'x-heming-client-address'
