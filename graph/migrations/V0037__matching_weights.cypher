// Weights fitted on the network's own projects are kept, each fit with a number of its own: the newest counts, and two fits at once are not one.

CREATE CONSTRAINT matching_weights_number IF NOT EXISTS FOR (weights:MatchingWeights) REQUIRE weights.number IS UNIQUE;
