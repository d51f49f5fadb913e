/** Who coded the data, in the words that every description of it uses. Kept true by hand: change it when it changes. */
export const codingStatement =
  'The records were coded by an AI model under written coding rules, in two independent passes, the second without sight of the first, and adjudicated by the same kind of model with a reason for each value that was changed. ' +
  'No human domain expert has reviewed them yet. How far the two passes agree is published in the table reliability: it is the agreement of one kind of coder with itself, not agreement between human coders, ' +
  'and both passes worked from the same codebook, whose examples come from these articles, and the same list of actors.';

/** What is and is not in this version. */
export const coverageStatement =
  'Coded in full, for the five articles: every quotation and every report of what someone said, believed, expected, denied, accused, hoped, feared, proposed or asked, with the positions taken in it; ' +
  'every event of missile-defence diplomacy that they report, held, planned, possible or denied; and every place where they print the name of an actor. ' +
  'The articles were given, not sampled, so the data support no rates or trends, and the absence of an event is no evidence that it did not happen.';
