/**
 * What the data card and the responsible-AI fields of Croissant say of the data, word for word the same. Who coded them and what
 * is coded so far stands in statements.ts.
 */
export declare const collectionStatement = "The corpus is the articles that were given, kept byte for byte as received. Nothing was searched for, sampled or added, and how they were chosen is not recorded.";
export declare const rawDataStatement: string;
export declare const preprocessingStatement: string;
export declare const missingStatement = "An empty cell means that the articles do not say, or that the column does not apply to the row; the codebook says which. Nothing is imputed.";
export declare const absenceStatement = "Absence is no evidence: an event or a statement that is not in the data may well have taken place, and not have been reported in these articles.";
export declare const uncertaintyStatement = "Rows that a coder judged say how sure the coder is, why when not sure, and what is arguable. Dates carry their bounds and how they are known; where two readings are possible the bounds hold both.";
export declare const useStatements: readonly string[];
export declare const biasStatement = "What is reported, and whose words are quoted, is the choice of a few publishers. Which side is quoted more often says something about these articles, not about the talks.";
export declare const limitStatements: readonly string[];
export declare const personsStatement = "The data name people as the articles name them, in their public roles: office-holders, candidates, experts and journalists. Beyond name, title, state and body no attribute of a person is recorded.";
export declare const maintenanceStatement: string;
