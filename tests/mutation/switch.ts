/** Which mutant is switched on, and what was reached; the same for all files that one process loads. */
export interface Switch {
  on: number | undefined;
  /** How often a mutant was passed or a loop went round since this was last set to 0, and how often that may be. */
  passed: number;
  limit: number;
  readonly reached: Set<number>;
}

declare global {
  var __isMutated: (id: number) => boolean;
  var __goesRound: () => void;
}

export const theSwitch: Switch = { on: undefined, passed: 0, limit: Infinity, reached: new Set() };

globalThis.__goesRound = () => {
  theSwitch.passed += 1;
  // A count and no clock decides that a loop has no end.
  if (theSwitch.passed > theSwitch.limit) throw new Error('This goes round and round.');
};

globalThis.__isMutated = (id) => {
  theSwitch.reached.add(id);
  globalThis.__goesRound();
  return id === theSwitch.on;
};
