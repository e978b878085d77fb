import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'

/** A message to one person, in plain text. */
export interface MailMessage {
  to: string
  subject: string
  text: string
  /**
   * Id of an account whose owner the text names, be it their own mail or somebody else's, e.g. of who
   * invites.
   */
  about?: string
}

/** Somebody whose messages are to be deleted. */
export interface MailPerson {
  address: string
  accountId: string
}

/** Takes messages that are to be sent. */
export interface Mailer {
  send(message: MailMessage): Promise<void>
  /** Deletes the messages to somebody, and those about them, that are kept here. */
  deleteOf(person: MailPerson): Promise<void>
}

/** Hands messages over for delivery. */
export interface MailTransport {
  /**
   * `id` is the same at each attempt. Throws what went wrong; it may be tried again. A message that is still
   * here is taken back by what is handed to `handedOver`.
   */
  deliver(
    message: MailMessage & { id: string },
    handedOver?: (takeBack: () => Promise<void>) => void,
  ): Promise<void>
  /** Deletes the messages to somebody, and those about them, that are kept here. */
  deleteOf(person: MailPerson): Promise<void>
}

/**
 * Writes each message into a file of its own (0600) in a folder (0700), to be read as it stands: UTF-8, the
 * address and subject first.
 */
export function folderTransport(folder: string): MailTransport {
  return {
    async deliver({ id, to, subject, text, about }, handedOver) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const at = new Date().toISOString()
      const name = `${at.replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.txt`
      const head = [
        `To: ${to}`,
        `Subject: ${subject}`,
        `Date: ${at}`,
        `Message-ID: <${id}@heming>`,
        ...(about ? [`X-About: ${about}`] : []),
      ]
      const message = `${head.join('\n')}\n\n${text}\n`
      await writeFile(join(folder, name), message, { flag: 'wx', mode: 0o600 })
      handedOver?.(() => rm(join(folder, name), { force: true }))
    },
    async deleteOf({ address, accountId }) {
      const theirs = new Set([`to: ${address.toLowerCase()}`, `x-about: ${accountId.toLowerCase()}`])
      const names = await readdir(folder).catch(() => [])
      for (const name of names) {
        const path = join(folder, name)
        // A file may be taken back by its deliverer.
        const [head = ''] = (await readFile(path, 'utf8').catch(() => '')).split('\n\n', 1)
        if (
          head
            .toLowerCase()
            .split('\n')
            .some((line) => theirs.has(line))
        )
          await rm(path, { force: true })
      }
    },
  }
}

/** Timeouts in milliseconds: together shorter than an entry of the outbox is locked. */
const TIMEOUTS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 }

/**
 * Sends messages through a server for mail, e.g. smtps://user:password@mail.example:465. `folder` may hold
 * messages of before there was a server.
 */
export function smtpTransport(url: string, from: string, folder: string): MailTransport {
  const transport = createTransport({ url, ...TIMEOUTS })
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'heming'
  return {
    async deliver({ id, to, subject, text }) {
      await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>` })
    },
    deleteOf: (person) => folderTransport(folder).deleteOf(person),
  }
}
