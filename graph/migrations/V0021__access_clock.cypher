// The clock by which the access to accounts ends: it goes on by one with each end, so that a request can tell what ended since it began.

CREATE CONSTRAINT access_clock_id IF NOT EXISTS FOR (clock:AccessClock) REQUIRE clock.id IS UNIQUE;
