'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Disclosure } from '@/ui/disclosure.tsx'
import { FieldGroup } from '@/ui/field-group.tsx'
import type { Choice } from '../firms/choices.ts'
import { LEVELS, levelOf, type NeedValue, needToText } from './brief-values.ts'

/** How much each capability is needed; groups with a chosen one are open. */
export function NeedFields({ needs, capabilities }: { needs: NeedValue[]; capabilities: Choice[] }) {
  const t = useTranslations('editBrief')
  const groups = [...new Set(capabilities.flatMap(({ within }) => within ?? []))]
  return (
    <FieldGroup name="needs" legend={t('needsLegend')}>
      <p className="mb-2 text-sm text-ink-soft">{t('needsAdvice')}</p>
      {groups.map((group) => {
        const members = capabilities.filter(({ within }) => within === group)
        const chosen = needs.filter(({ capability }) => members.some(({ value }) => value === capability))
        return (
          <Disclosure key={group} open={chosen.length > 0} className="border-t border-hairline">
            <summary className="flex min-h-11 items-center justify-between gap-3 py-1 font-medium">
              <span>{group}</span>
              {chosen.length > 0 && (
                <span className="text-sm font-normal text-ink-soft">
                  {t('chosen', { count: chosen.length })}
                </span>
              )}
            </summary>
            <div className="pb-3">
              {members.map((each) => (
                <Need
                  key={each.value}
                  capability={each}
                  need={needs.find(({ capability }) => capability === each.value)}
                />
              ))}
            </div>
          </Disclosure>
        )
      })}
    </FieldGroup>
  )
}

function Need({ capability, need }: { capability: Choice; need: NeedValue | undefined }) {
  const t = useTranslations('editBrief')
  const id = useId()
  const standing = need && levelOf(need)
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
      <label htmlFor={id} className="min-w-0 break-words">
        {capability.name}
      </label>
      <select
        id={id}
        name="needs"
        defaultValue={need ? needToText(need) : ''}
        className="min-h-9 rounded-small border border-hairline-strong bg-paper-raised px-2"
      >
        <option value="">{t('level.none')}</option>
        {LEVELS.map(({ level, must, weight }) => (
          <option
            key={level}
            value={needToText(
              need && level === standing ? need : { capability: capability.value, must, weight },
            )}
          >
            {t(`level.${level}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
