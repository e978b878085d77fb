/** Head and shoulders; decorative, for a word stands with it. */
export function AccountIcon({ className }: { className?: string }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      className={className}
    >
      <circle cx="9" cy="5.5" r="3.75" />
      <path d="M1.75 17c.5-4 3.3-6 7.25-6s6.75 2 7.25 6" />
    </svg>
  )
}
