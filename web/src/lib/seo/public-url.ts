/** Address that people reach us at; `web/server.ts` sets it when it starts. */
export function readPublicUrl(): URL {
  return new URL(process.env.PUBLIC_URL ?? 'http://localhost:3000')
}
