'use client'

import { useTranslations } from 'next-intl'
import { useDates } from '@/i18n/dates.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { Tag } from '@/ui/tag.tsx'
import { authClient } from './auth-client.ts'
import { describeAgent } from './describe-agent.ts'
import type { OpenSession } from './load-security.ts'
import { useFormErrors } from './use-form-errors.ts'

/** Where one is signed in, this place first; each other one can be ended. */
export function SessionList({ sessions, current }: { sessions: OpenSession[]; current: string | null }) {
  const t = useTranslations('accounts')
  const format = useDates()
  const reject = useFormErrors()
  const router = useRouter()
  const isHere = ({ id }: OpenSession) => id === current
  const others = sessions.filter((session) => !isHere(session))
  return (
    <>
      <ul>
        {[...sessions.filter(isHere), ...others].map((session) => {
          const device = describeAgent(session.userAgent) ?? t('unknownDevice')
          return (
            <li
              key={session.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-hairline py-3 first:border-t-0"
            >
              <div>
                <p className="font-medium">
                  {device} {isHere(session) && <Tag tone="proven">{t('thisSession')}</Tag>}
                </p>
                <p className="text-sm text-ink-soft">
                  {t('signedInAt', {
                    time: format.dateTime(new Date(session.createdAt), {
                      dateStyle: 'medium',
                      timeStyle: 'short',
                    }),
                  })}
                  {session.ipAddress && ` · ${session.ipAddress}`}
                </p>
              </div>
              {!isHere(session) && (
                <Form
                  look="plain"
                  submit={<NamedAction name={device}>{t('endSession')}</NamedAction>}
                  send={async () => {
                    const { error } = await authClient.revokeSession({ token: session.token })
                    if (error) return reject(error)
                    router.refresh()
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
      {others.length > 1 && (
        <div className="mt-4">
          <Form
            look="plain"
            submit={t('endOtherSessions')}
            send={async () => {
              const { error } = await authClient.revokeOtherSessions()
              if (error) return reject(error)
              router.refresh()
            }}
          />
        </div>
      )}
    </>
  )
}
