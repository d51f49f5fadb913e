import { findingIds, registry, type FindingId, type RegistryEntry } from '../text/registry.js';
import { printedOnce, referredKind, spellingPrinted, stateCodes } from './actors.js';
import { codingAgrees, decisionNeeded, differencesDecided, passVerbatim } from './passes.js';
import { ambiguous, brokenWord, notVerbatim } from './selectors.js';
import { changesStale } from './changes-stale.js';
import { changesRecorded, versionTooSmall } from './changes-versions.js';
import { cameoFits, crosswalkCodes, definedCodes } from './vocabularies.js';
import type { RecordCheck, ReleaseCheck, RowCheck } from './check.js';
import type { Covering } from './covers.js';
import { coverage, unlistedFile, unpairedMark } from './corpus.js';
import {
  afterArticle,
  overByArticle,
  publicationFound,
  startsBeforeArticle,
} from './date-order.js';
import { dateKind, dateSource, edtfReadable, weakestBasis } from './date-values.js';
import {
  doubledParticipant,
  mentioned,
  mentionedOnce,
  participants,
  sideAgrees,
  statusReported,
} from './events.js';
import { canonicalForm, sortedIds } from './format.js';
import { duplicateId, forgottenId, unregisteredId, vanishedId } from './ids.js';
import { confidenceReason, sortedLists, stanceIssue, stanceTwice } from './judgements.js';
import {
  attribution,
  hasContent,
  kindAgrees,
  markAccounted,
  marksCovered,
  segmentOrder,
} from './quotes.js';
import { neverMeant, overrideHits, sharedSpelling, spellingUsed } from './names.js';
import { cycle, unresolved } from './references.js';
import { edtfAgrees, safeText, verbatim } from './row-cells.js';
import { parentHolds, unreportedSpeech } from './reported-speech.js';
import { foreignKey, schemaValid, uniqueKey } from './row-keys.js';

export const recordChecks: readonly RecordCheck[] = [
  unlistedFile,
  coverage,
  unpairedMark,
  publicationFound,
  canonicalForm,
  sortedLists,
  duplicateId,
  unregisteredId,
  vanishedId,
  forgottenId,
  sortedIds,
  changesRecorded,
  versionTooSmall,
  unresolved,
  referredKind,
  cycle,
  notVerbatim,
  ambiguous,
  brokenWord,
  definedCodes,
  crosswalkCodes,
  spellingPrinted,
  printedOnce,
  sharedSpelling,
  spellingUsed,
  neverMeant,
  overrideHits,
  stateCodes,
  edtfReadable,
  dateKind,
  dateSource,
  weakestBasis,
  afterArticle,
  overByArticle,
  startsBeforeArticle,
  confidenceReason,
  mentioned,
  mentionedOnce,
  participants,
  doubledParticipant,
  sideAgrees,
  cameoFits,
  statusReported,
  hasContent,
  kindAgrees,
  segmentOrder,
  attribution,
  markAccounted,
  marksCovered,
  parentHolds,
  unreportedSpeech,
  stanceIssue,
  stanceTwice,
  codingAgrees,
  passVerbatim,
  differencesDecided,
  decisionNeeded,
];

export const rowChecks: readonly RowCheck[] = [
  schemaValid,
  uniqueKey,
  foreignKey,
  edtfAgrees,
  safeText,
  verbatim,
];

export const releaseChecks: readonly ReleaseCheck[] = [changesStale];

/** The checks of curated/changes/: what a changes file is written in spite of, and has to pass afterwards. */
export const historyChecks: ReadonlySet<FindingId> = new Set(
  [changesRecorded, versionTooSmall, changesStale].map(({ id }) => id),
);

/** Every finding about records and rows with what it guards: of the checks above, of reading, and of exceptions. */
export const allChecks: readonly (Covering & RegistryEntry)[] = findingIds
  .filter((id) => registry[id].scope !== 'files')
  .map((id) => {
    const check = [...recordChecks, ...rowChecks, ...releaseChecks].find((each) => each.id === id);
    return { id, ...registry[id], ...(check?.covers ? { covers: check.covers } : {}) };
  });
