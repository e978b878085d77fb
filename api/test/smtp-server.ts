import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

const LOGIN = { user: 'heming', password: 'a word with / and @ in it' }

export interface Delivered {
  from: string | false
  to: string[]
  mail: ParsedMail
}

/** A mail server that can be down for a while. */
export interface TestSmtpServer {
  /** Its address for SMTP_URL, the same after each start. */
  url(password?: string): string
  /** The messages it took, oldest first. */
  delivered: Delivered[]
  stop(): Promise<void>
  start(): Promise<void>
}

/** An error of a mail server that asks to try again later. */
export const tryLater = () => Object.assign(new Error('Try again later'), { responseCode: 451 })

/**
 * Starts a mail server that keeps what it accepts. `reject` returns the error with which it rejects a
 * recipient at the moment, if any; `beforeResponse` delays the response to a message that is kept already.
 */
export async function startSmtpServer({
  reject = () => undefined,
  beforeResponse = async () => {},
}: {
  reject?: (address: string) => Error | undefined
  beforeResponse?: () => Promise<unknown>
} = {}): Promise<TestSmtpServer> {
  const delivered: Delivered[] = []
  let server: SMTPServer
  let port = 0
  const start = async () => {
    server = new SMTPServer({
      // Between two programs of one machine: no certificate to check.
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      // Of connections that are open still, in milliseconds.
      closeTimeout: 200,
      onAuth: ({ username, password }, _session, done) =>
        username === LOGIN.user && password === LOGIN.password
          ? done(null, { user: LOGIN.user })
          : done(new Error('Invalid username or password')),
      onRcptTo: ({ address }, _session, done) => done(reject(address)),
      onData: (stream, { envelope }, done) => {
        simpleParser(stream).then(async (mail) => {
          const { mailFrom, rcptTo } = envelope
          const to = rcptTo.map(({ address }) => address)
          delivered.push({ from: mailFrom ? mailFrom.address : false, to, mail })
          await beforeResponse()
          done()
        }, done)
      },
    })
    // A client that is killed resets its connection.
    server.on('error', () => {})
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    port = (server.server.address() as AddressInfo).port
  }
  await start()
  return {
    url: (password = LOGIN.password) =>
      `smtp://${LOGIN.user}:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    delivered,
    start,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
