/** Paths of the pages of this feature, without the language. */
export const paths = {
  partners: (subject?: { firm: string } | { brief: string }) =>
    subject ? `/partners?${new URLSearchParams(subject)}` : '/partners',
}
