/** The mark of a node, a shape for each label, centred on the origin. Colour is never the only sign. */
export function NodeMark({ label, centre = false }: { label: string; centre?: boolean }) {
  switch (label) {
    case 'Firm':
      return <circle r={centre ? 11 : 5.5} fill="var(--ink)" />
    case 'Project':
      return <rect x="-5" y="-5" width="10" height="10" fill="var(--celadon)" />
    case 'IPAsset':
      return <path d="M0-6.5 6.5 0 0 6.5-6.5 0Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />
    case 'Brief':
      return (
        <rect
          x="-5"
          y="-5"
          width="10"
          height="10"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.4"
        />
      )
    case 'Market':
      return <path d="M0-6 5.8 4.6h-11.6Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />
    case 'HeritageDomain':
      return (
        <path
          d="M-5.5-3.2 0-6.4 5.5-3.2V3.2L0 6.4-5.5 3.2Z"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.4"
        />
      )
    default:
      return <circle r="5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />
  }
}
