/**
 * Whether an address of the web leads to this very machine, so that what is sent there leaves it on no wire.
 */
export function isLoopback(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)
}
