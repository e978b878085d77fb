/** Where a document is handed back to anyone who may see it. */
export function pathOf(id: string): string {
  return `/files/documents/${encodeURIComponent(id)}`
}
