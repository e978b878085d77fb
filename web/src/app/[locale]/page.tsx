import { getTranslations } from 'next-intl/server'

export default async function HomePage() {
  const t = await getTranslations('shell')
  return (
    <div className="frame py-16">
      <h1 className="text-4xl">{t('tagline')}</h1>
    </div>
  )
}
