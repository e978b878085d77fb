import { clsx } from 'clsx'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PartnerCard_RecommendationFragment, ReasonSide } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import type { CardChoice } from './choose-reasons.ts'
import { ReasonLine } from './reason-line.tsx'

type Card = PartnerCard_RecommendationFragment
type Reason = Card['reasons'][number]

/** Why two firms suit each other, weightiest first, and what to watch; the rest is folded away. */
export function CardReasons({
  choice,
  open,
}: {
  choice: CardChoice<Card>
  /** Whether the evidence, and with it every reason, is on the page from the start. */
  open: boolean
}) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const { card, cautions, rest } = choice
  const list = (reasons: readonly Reason[]) =>
    reasons.length > 0 && <ReasonList {...{ reasons, open }} partnerId={card.partner.id} />
  const restOf = (side: ReasonSide) => list(rest.filter((reason) => reason.side === side))
  const shownOf = ({ shown, sameAs }: CardChoice<Card>['FOR_YOU']) =>
    sameAs ? <SameAs partner={sameAs.partner} /> : list(shown)
  const cautionWords = useTranslations('matching.cautions')
  const describeCaution = (code: string) => {
    const known = code as Parameters<typeof cautionWords.has>[0]
    return cautionWords.has(known) ? cautionWords(known) : null
  }
  const allCautions = restOf('CAUTION')
  return (
    <div className="text-sm leading-[1.4] md:text-[0.9375rem] md:leading-normal">
      <Sides forYou={shownOf(choice.FOR_YOU)} forThem={shownOf(choice.FOR_THEM)} />
      {cautions.length > 0 && (
        <p className="mt-2 text-ochre">
          <span className="font-semibold">{t('watchShort')}</span>
          {cautions.map(({ code, text }) => describeCaution(code) ?? text).join(t('cautionComma'))}
        </p>
      )}
      {rest.length > 0 && (
        <details className="reason mt-1" open={open}>
          <summary className="text-ink-soft">
            {t('allReasons', { count: rest.length })}
            <span className="sr-only"> {nameOf(locale, card.partner)}</span>
          </summary>
          <div>
            <Sides forYou={restOf('FOR_YOU')} forThem={restOf('FOR_THEM')} />
            {allCautions && (
              <div className="mt-2">
                <Side title={t('watch')} tone="text-ochre">
                  {allCautions}
                </Side>
              </div>
            )}
          </div>
        </details>
      )}
    </div>
  )
}

/** Both sides next to each other. */
function Sides({ forYou, forThem }: { forYou: ReactNode; forThem: ReactNode }) {
  const t = useTranslations('matching')
  return (
    <div className="mt-2 grid gap-x-10 gap-y-2 md:mt-3 md:grid-cols-2">
      {forYou && <Side title={t('whyThey')}>{forYou}</Side>}
      {forThem && <Side title={t('whyYou')}>{forThem}</Side>}
    </div>
  )
}

function Side({
  title,
  tone = 'text-celadon',
  children,
}: {
  title: string
  tone?: string
  children: ReactNode
}) {
  return (
    <section>
      <h3 className={clsx('font-sans text-sm font-semibold', tone)}>{title}</h3>
      {children}
    </section>
  )
}

function ReasonList({
  reasons,
  partnerId,
  open,
}: {
  reasons: readonly Reason[]
  partnerId: string
  open: boolean
}) {
  return (
    <ul>
      {reasons.map((reason, index) => (
        <li key={String(index)}>
          <ReasonLine reason={reason} partnerId={partnerId} open={open} />
        </li>
      ))}
    </ul>
  )
}

/** Names the card above that shows what stands here too. */
function SameAs({ partner }: { partner: Card['partner'] }) {
  const locale = useLocale()
  const t = useTranslations('matching')
  return (
    <p className="py-1 md:py-1.5">
      {t.rich('sameAs', {
        name: nameOf(locale, partner),
        link: (name) => (
          <a href={`#partner-${encodeURIComponent(partner.id)}`} className="quiet-link">
            {name}
          </a>
        ),
      })}
    </p>
  )
}
