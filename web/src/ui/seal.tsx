/**
 * The seal 合鸣, read from the right as on a real one: 合 joins, 鸣 sounds. Decorative unless a title is given.
 */
export function Seal({ size = 32, title }: { size?: number; title?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 64 64"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      className="shrink-0"
    >
      <path
        d="M3 5.5 5.2 3 32 2.2 58.6 3 61.4 5.8 62 31 61.2 59.2 58.4 61.6 31 62 5 61.2 2.6 58.2 2 33Z"
        fill="var(--cinnabar-fill)"
      />
      <g
        fill="none"
        stroke="var(--on-cinnabar)"
        strokeWidth="3.6"
        strokeLinecap="square"
        strokeLinejoin="miter"
      >
        <path d="M34.5 25 45.5 10 56.5 25M40 26.5h11M38 35.5h15v18H38Z" />
        <path d="M7.5 18.5h6.5v17H7.5Z" />
        <path d="M21.5 9.5 20 13.5M19 15h9.5v13.5h-2.5M19 15v20.5h9.8v15.3L24.5 54.5M7.5 45h14.5M23.6 21v2.5" />
      </g>
    </svg>
  )
}
