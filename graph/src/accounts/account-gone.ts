/** The account for which something was to be written is gone: it was erased since the request began. */
export class AccountGone extends Error {
  constructor(accountId: string) {
    super(`The account ${accountId} is gone.`)
    this.name = 'AccountGone'
  }
}
