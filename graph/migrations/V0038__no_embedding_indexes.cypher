// Every firm is scored from its record (docs/decisions/0016): nothing looks for firms near by embedding any more.

DROP INDEX traditional_embedding IF EXISTS;
DROP INDEX digital_embedding IF EXISTS;
