import { IMPORT_WORK } from '@heming/graph/importing'
import { z } from 'zod'
import type { ConsumerContext } from '../../kernel/outbox/event-consumer.ts'
import { defineConsumer, type OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'

const workShape = z.object({ name: z.string() })

/**
 * What follows when an import of uploaded files is begun, mapped, published, dropped or undone. It takes
 * longer than the lock of an entry where the files are large: another process that takes the entry then waits
 * for the lease of imports, and finds the work done.
 */
export function consumers({ graph, workOnImport }: ConsumerContext): OutboxConsumer[] {
  return [
    defineConsumer({
      kind: IMPORT_WORK,
      payload: workShape,
      async consume({ name }, { complete }) {
        await workOnImport(name)
        await graph.write(complete)
      },
    }),
  ]
}
