import type { ConsumerContext } from './kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from './kernel/outbox/outbox-runner.ts'
import { mailConsumer } from './mail/mail-outbox.ts'
import type { MailTransport } from './mail/mailer.ts'
import { claimsConsumers } from './modules/claims/claims.consumers.ts'
import { registrationConsumers } from './modules/registration/registration.consumers.ts'
import { removalsConsumers } from './modules/removals/removals.consumers.ts'
import { reviewsConsumers } from './modules/reviews/review-digest.ts'

/** Every consumer of the outbox. */
export function allConsumers(context: ConsumerContext, transport: MailTransport): OutboxConsumer[] {
  const features = [claimsConsumers, registrationConsumers, removalsConsumers, reviewsConsumers]
  return [mailConsumer(transport), ...features.flatMap((consumersOf) => consumersOf(context))]
}
