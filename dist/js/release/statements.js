/** Who coded the data, in the words that every description of it uses. Kept true by hand: change it when it changes. */
export const codingStatement = 'The records were coded by an AI model under written coding rules, in one pass that the same kind of model reviewed. ' +
    'No human domain expert has reviewed them yet. A second, independent coding and its agreement with this one are still to come.';
/** What is and is not in this version. */
export const coverageStatement = 'Coded in full: every direct and mixed quotation of the five articles, and every meeting, summit, visit, briefing, conference and agreement they report, ' +
    'held, planned or denied. Not yet coded: indirect speech and all other types of event. The five articles were given, not sampled, so the data support no rates or trends, ' +
    'and the absence of an event is no evidence that it did not happen.';
