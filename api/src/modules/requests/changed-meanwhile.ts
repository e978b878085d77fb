/** For reviewers who looked at another profile than the firm has by now. */
export const CHANGED_MEANWHILE = {
  zh: '这家企业的资料在您查看之后有改动：请重新打开本页，核对后再决定。',
  en: 'This firm’s profile has changed since you opened the page: open it again, and decide on what it says now.',
}
