/**
 * What the data card and the responsible-AI fields of Croissant say of the data, word for word the same. Who coded them and what
 * is coded so far stands in statements.ts.
 */

export const collectionStatement =
  'The corpus is the articles that were given, kept byte for byte as received. Nothing was searched for, sampled or added, and how they were chosen is not recorded.';

export const rawDataStatement =
  'English-language news text saved from web pages, with what stood around it on the page. The table articles gives each raw file with its digest, ' +
  'its publisher and agency where they are known, and when it was published and how that is known.';

export const preprocessingStatement =
  'Each raw file is divided into blocks, each with a role and the rule that decided it; the blocks of the article itself make its normalised text. ' +
  'Nothing is deleted or altered. Publication dates and temporal expressions are resolved by rules from what is printed on the page, and every step is kept.';

export const missingStatement =
  'An empty cell means that the articles do not say, or that the column does not apply to the row; the codebook says which. Nothing is imputed.';

export const absenceStatement =
  'Absence is no evidence: an event or a statement that is not in the data may well have taken place, and not have been reported in these articles.';

export const uncertaintyStatement =
  'Rows that a coder judged say how sure the coder is, why when not sure, and what is arguable. Dates carry their bounds and how they are known; where two readings are possible the bounds hold both.';

export const useStatements: readonly string[] = [
  'For reading closely how these articles report the talks: who met, who said what to whom, when, and in which words.',
  'For teaching and testing the coding of events and quotations, and tools that find quotations, names and dates in news text.',
  'Not for rates, trends, forecasts or comparisons between years, states or publishers.',
];

export const biasStatement =
  'What is reported, and whose words are quoted, is the choice of a few publishers. Which side is quoted more often says something about these articles, not about the talks.';

export const limitStatements: readonly string[] = [
  'The records say what the articles report, not what happened. Where the articles err, so do the records; a title that is wrong as printed is marked so.',
  absenceStatement,
  'Some publication dates are known only within bounds, and dates that were counted from them inherit the doubt.',
  'Only English-language articles are covered, and words said in another language stand as the article translates them.',
];

export const personsStatement =
  'The data name people as the articles name them, in their public roles: office-holders, candidates, experts and journalists. Beyond name, title, state and body no attribute of a person is recorded.';

export const maintenanceStatement =
  'A correction is a new version, never a silent change. MAJOR: a column, type, meaning or id changes, or a record is withdrawn. MINOR: records or columns are added, or a coded value is corrected. ' +
  'PATCH: documentation and packaging. Ids of articles, actors, events and quotes are never reused.';
