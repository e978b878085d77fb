import { useTranslations } from 'next-intl'

const focusOnMount = (node: HTMLElement | null) => node?.focus()

/** Codes that stand in for an authenticator app, each once; they are shown this one time. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useTranslations('accounts')
  return (
    <div className="mb-6 border-l-2 border-ochre pl-4">
      <h3 ref={focusOnMount} tabIndex={-1} className="text-lg outline-none">
        {t('recoveryCodes')}
      </h3>
      <p className="mt-1 text-ink-soft">{t('recoveryCodesAdvice')}</p>
      <ul className="mt-3 grid grid-cols-2 gap-x-6 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  )
}
