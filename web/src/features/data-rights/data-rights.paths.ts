/** Paths of the pages of this feature, without the language. */
export const paths = {
  data: () => '/account/data',
}
