import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { z } from 'zod'

/** A message to one person, in plain text. */
export interface MailMessage {
  to: string
  subject: string
  text: string
  /** Id of an account whose owner the text names although it is somebody else's mail, e.g. of who invites. */
  about?: string
}

/** Sends messages. */
export interface Mailer {
  send(message: MailMessage): Promise<void>
  /** Removes the messages to somebody, and those about them, that are kept here. */
  forget(person: { address: string; accountId: string }): Promise<void>
}

/** Writes each message into a file of its own (0600) in a folder (0700), to be read as it stands: UTF-8, the address and subject first. */
export function folderMailer(folder: string): Mailer {
  return {
    async send({ to, subject, text, about }) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const at = new Date().toISOString()
      const name = `${at.replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.txt`
      const head = [
        `To: ${to}`,
        `Subject: ${subject}`,
        `Date: ${at}`,
        ...(about ? [`X-About: ${about}`] : []),
      ]
      const message = `${head.join('\n')}\n\n${text}\n`
      await writeFile(join(folder, name), message, { flag: 'wx', mode: 0o600 })
    },
    async forget({ address, accountId }) {
      const theirs = new Set([`to: ${address.toLowerCase()}`, `x-about: ${accountId.toLowerCase()}`])
      const names = await readdir(folder).catch(() => [])
      for (const name of names) {
        const path = join(folder, name)
        const [head = ''] = (await readFile(path, 'utf8')).split('\n\n', 1)
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

/** Somebody may wait for a message to be handed over, so a server that does not answer is given up after this long, in milliseconds. */
const PATIENCE = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 }

/** Sends messages through a server for mail, e.g. smtps://user:password@mail.example:465. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, ...PATIENCE })
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text })
    },
    forget: async () => {},
  }
}

/**
 * Describes a failure to send for the log: the error code, and the status and command of the SMTP server where
 * it answered. Without the message, which may quote the address of somebody who has no account here.
 */
export function describeMailFailure(error: unknown): z.infer<typeof mailFailureShape> {
  return mailFailureShape.catch({}).parse(error)
}

const mailFailureShape = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
})
