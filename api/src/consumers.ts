import { CONSUMERS } from './consumers.generated.ts'
import { mailConsumer } from './kernel/mail/mail-outbox.ts'
import type { MailTransport } from './kernel/mail/mailer.ts'
import type { ConsumerContext } from './kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from './kernel/outbox/outbox-runner.ts'

/** Every consumer of the outbox. */
export function allConsumers(context: ConsumerContext, transport: MailTransport): OutboxConsumer[] {
  return [mailConsumer(transport), ...CONSUMERS.flatMap((consumersOf) => consumersOf(context))]
}
