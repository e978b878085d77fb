// Who looks after the platform is notified of requests that wait for it: found by this index, however many accounts there are.

CREATE INDEX account_platform_admin IF NOT EXISTS FOR (account:Account) ON (account.platformAdmin);
