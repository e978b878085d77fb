/** Paths of the pages of this feature, without the language. */
export const paths = {
  /** What the firm is called, so that it can be looked for first. */
  registerFirm: (draft?: { nameZh: string; nameEn: string; website: string }) =>
    draft ? `/account/register-firm?${new URLSearchParams(draft)}` : '/account/register-firm',
}
