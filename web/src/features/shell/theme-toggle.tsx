'use client'

/** Name of the cookie that keeps the choice, so that the server sets the page in it and nothing flashes. */
const cookie = 'theme'
const YEAR_IN_SECONDS = 31_536_000

/** Turns light into dark and back. Who chooses what the system would show follows the system again. */
export function ThemeToggle({ label }: { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={toggle}
      className="inline-flex size-11 items-center justify-center"
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M9 1.75a7.25 7.25 0 0 1 0 14.5Z" fill="currentColor" />
      </svg>
    </button>
  )
}

function toggle(): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const root = document.documentElement
  const chosen = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
  if (chosen === system) {
    delete root.dataset.theme
    // biome-ignore lint/suspicious/noDocumentCookie: older browsers lack the Cookie Store API
    document.cookie = `${cookie}=; path=/; max-age=0; samesite=lax`
  } else {
    root.dataset.theme = chosen
    // biome-ignore lint/suspicious/noDocumentCookie: older browsers lack the Cookie Store API
    document.cookie = `${cookie}=${chosen}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`
  }
}
