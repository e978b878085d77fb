import freeEmailDomains from 'free-email-domains'
import mailChecker from 'mailchecker'

/**
 * Mail services for everybody that neither free-email-domains (1.12.6, the list of HubSpot) nor mailchecker
 * (6.0.21: services for a moment, aliases and relays) knows: of China and Taiwan, of privacy-minded people,
 * and relays that hide an address. The longer free-email-domains-list names authorities and universities
 * (jdz.gov.cn, whu.edu.cn), whose people could then not speak for them.
 */
const MORE = [
  ...[
    '88.com',
    '111.com',
    '139.cn',
    '163.net',
    '188.com',
    '21cn.net',
    '263.com',
    '263.net',
    '263.net.cn',
    '3g.cn',
  ],
  ...[
    'chinaren.com',
    'citiz.net',
    'coremail.cn',
    'email.cn',
    'eyou.com',
    'foxmail.cn',
    'foxmail.com.cn',
    'gmail.cn',
  ],
  ...['hainan.net', 'outlook.cn', 'qq.cn', 'qq.com.cn', 'sina.com.cn', 'tom.cn', 'tom.com.cn', 'wo.cn'],
  ...['x263.net', 'xinhuanet.net', 'yeah.com', 'zoho.com.cn', 'zohomail.cn'],
  ...['hinet.net', 'pchome.com.tw', 'seed.net.tw', 'netvigator.com', 'naver.com', 'daum.net', 'hanmail.net'],
  ...[
    'hey.com',
    'petalmail.com',
    'tuta.com',
    'tuta.io',
    'tutamail.com',
    'tutanota.com',
    'tutanota.de',
    'keemail.me',
  ],
  ...[
    'skiff.com',
    'mailbox.org',
    'disroot.org',
    'riseup.net',
    'mailo.com',
    'net-c.com',
    'posteo.de',
    'posteo.net',
  ],
  ...[
    'autistici.org',
    'inventati.org',
    'murena.io',
    'e.email',
    'mailfence.com',
    'runbox.com',
    'startmail.com',
  ],
  ...[
    'ctemplar.com',
    'kolabnow.com',
    'systemli.org',
    'dismail.de',
    'onmail.com',
    'proton.me',
    'pm.me',
    'protonmail.ch',
  ],
  ...[
    'mozmail.com',
    'privaterelay.appleid.com',
    'duck.com',
    'simplelogin.com',
    'simplelogin.co',
    'simplelogin.fr',
  ],
  ...['anonaddy.com', 'anonaddy.me', 'addy.io', '33mail.com', 'erine.email', 'firefox.com', 'passmail.com'],
]

/** Domains on which everybody may have an address: being there says nothing of a firm. */
export const MAIL_FOR_ALL: ReadonlySet<string> = new Set<string>([
  ...freeEmailDomains,
  ...mailChecker.blacklist(),
  ...MORE,
])
