/** Paths of the pages of this feature, without the language. */
export const paths = {
  privacy: () => '/privacy',
  terms: () => '/terms',
  operator: () => '/operator',
  contact: () => '/contact',
}
