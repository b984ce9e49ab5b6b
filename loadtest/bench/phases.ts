/** The phases of a round, as every variant calls them. */
export const PHASES = ["question", "elimination", "voting", "results"] as const;
export type Phase = (typeof PHASES)[number];

/** In which everyone acts once. */
export const ACTED_PHASES = ["question", "elimination", "voting"] as const;
export type ActedPhase = (typeof ACTED_PHASES)[number];

export const PLAYERS = 8;
export const ACTIONS_PER_ROUND = ACTED_PHASES.length * PLAYERS;

/** How long a phase stays open after the last action in it, and how long results are shown; milliseconds. */
export const SETTLE_MS = 250;
export const RESULTS_MS = 250;

/** What the players answer: so different that no rule takes one for another, or for the truth. */
export const DECOYS = [
  "Amber anvil",
  "Two crooked canoes",
  "Dancing hedgehogs",
  "A purple umbrella",
  "Frozen trumpets",
  "Someone's left boot",
  "Velvet pumpkins",
  "Midnight lemonade",
];
