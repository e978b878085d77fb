// Names of accounts that could not be read by others made the lists with them fail: such a name was stored by /update-user as any JSON.
// A name that is no text or shows nothing is replaced, and one that is too long is cut, as new ones are.

MATCH (account:Account)
WHERE NOT account.name IS :: STRING NOT NULL
SET account.name = '未命名 Unnamed';

MATCH (account:Account)
WHERE NOT account.name =~ '(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*'
SET account.name = '未命名 Unnamed';

MATCH (account:Account)
WHERE size(account.name) > 80
SET account.name = left(trim(account.name), 79) + '…';
