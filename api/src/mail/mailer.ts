import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'

/** A message to one person, in plain text. */
export interface MailMessage {
  to: string
  subject: string
  text: string
}

/** Sends messages. */
export interface Mailer {
  send(message: MailMessage): Promise<void>
  /** Removes the messages to an address that are kept here. */
  forget(address: string): Promise<void>
}

/** Writes each message into a file of its own (0600) in a folder (0700), to be read as it stands: UTF-8, the address and subject first. */
export function folderMailer(folder: string): Mailer {
  return {
    async send({ to, subject, text }) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const at = new Date().toISOString()
      const name = `${at.replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.txt`
      const message = `To: ${to}\nSubject: ${subject}\nDate: ${at}\n\n${text}\n`
      await writeFile(join(folder, name), message, { flag: 'wx', mode: 0o600 })
    },
    async forget(address) {
      const names = await readdir(folder).catch(() => [])
      for (const name of names) {
        const path = join(folder, name)
        const [line] = (await readFile(path, 'utf8')).split('\n', 1)
        if (line?.toLowerCase() === `to: ${address.toLowerCase()}`) await rm(path, { force: true })
      }
    },
  }
}

/** Sends messages through a server for mail, e.g. smtps://user:password@mail.example:465. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url)
  return {
    async send(message) {
      await transport.sendMail({ from, ...message })
    },
    forget: async () => {},
  }
}
