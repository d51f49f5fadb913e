import { findingIds, registry, type FindingId, type RegistryEntry } from '../text/registry.js';
import { actChecks } from './acts.js';
import { actorChecks } from './actors.js';
import { passChecks } from './passes.js';
import { selectorChecks } from './selectors.js';
import { cameoChecks } from './cameo.js';
import { changesStale } from './changes-stale.js';
import { changesRecorded, versionTooSmall } from './changes-versions.js';
import { unlistedNameChecks } from './unlisted-names.js';
import { vocabularyChecks } from './vocabularies.js';
import type { RecordCheck, ReleaseCheck, RowCheck } from './check.js';
import type { Covering } from './covers.js';
import { claimantChecks } from './claimants.js';
import { contentOfChecks } from './content-of.js';
import { corpusChecks } from './corpus.js';
import { cueChecks } from './cues.js';
import { dateOrderChecks } from './date-order.js';
import { dateChecks } from './date-values.js';
import { externalSourceChecks, externalSourceRowChecks } from './external-sources.js';
import { draftChecks } from './drafts.js';
import { eventChecks } from './events.js';
import { eventValueChecks } from './event-values.js';
import { formatChecks } from './format.js';
import { frozenChecks } from './frozen.js';
import { groupChecks } from './groups.js';
import { idChecks } from './ids.js';
import { judgementChecks } from './judgements.js';
import { markChecks } from './quote-marks.js';
import { quoteChecks } from './quotes.js';
import { nameChecks } from './names.js';
import { partyTermChecks } from './party-terms.js';
import { placeChecks } from './places.js';
import { referenceChecks } from './references.js';
import { revisionChecks } from './revisions.js';
import { eventSentenceChecks } from './row-event-sentences.js';
import { reportChecks } from './row-reports.js';
import { decisionRowChecks } from './row-decisions.js';
import { actRowChecks } from './row-acts.js';
import { countChecks } from './row-counts.js';
import { markRowChecks } from './row-marks.js';
import { originRowChecks } from './row-origins.js';
import { actorRowChecks } from './row-actors.js';
import { cueRowChecks } from './row-cues.js';
import { cellChecks } from './row-cells.js';
import { reportedSpeechChecks } from './reported-speech.js';
import { codeRowChecks } from './row-codes.js';
import { eventRowChecks } from './row-events.js';
import { measureRowChecks } from './row-measures.js';
import { renamedNames } from './renamed.js';
import { droppedUnexplained, renamedStale } from './renamed-history.js';
import { keyChecks } from './row-keys.js';
import { stanceChecks } from './stances.js';
import { titleChecks } from './titles.js';
import { sentenceChecks } from './row-sentences.js';

export const recordChecks: readonly RecordCheck[] = [
  ...corpusChecks,
  ...dateOrderChecks,
  ...formatChecks,
  ...judgementChecks,
  ...stanceChecks,
  ...idChecks,
  ...draftChecks,
  changesRecorded,
  versionTooSmall,
  renamedNames,
  renamedStale,
  droppedUnexplained,
  ...referenceChecks,
  ...actorChecks,
  ...groupChecks,
  ...titleChecks,
  ...partyTermChecks,
  ...selectorChecks,
  ...vocabularyChecks,
  ...cameoChecks,
  ...nameChecks,
  ...unlistedNameChecks,
  ...dateChecks,
  ...externalSourceChecks,
  ...eventChecks,
  ...eventValueChecks,
  ...placeChecks,
  ...quoteChecks,
  ...cueChecks,
  ...markChecks,
  ...reportedSpeechChecks,
  ...actChecks,
  ...contentOfChecks,
  ...claimantChecks,
  ...passChecks,
  ...frozenChecks,
  ...revisionChecks,
];

export const rowChecks: readonly RowCheck[] = [
  ...keyChecks,
  ...cellChecks,
  ...actorRowChecks,
  ...decisionRowChecks,
  ...eventRowChecks,
  ...reportChecks,
  ...eventSentenceChecks,
  ...externalSourceRowChecks,
  ...originRowChecks,
  ...countChecks,
  ...actRowChecks,
  ...markRowChecks,
  ...sentenceChecks,
  ...cueRowChecks,
  ...codeRowChecks,
  ...measureRowChecks,
];

export const releaseChecks: readonly ReleaseCheck[] = [changesStale];

/** The checks of curated/changes/: what a changes file is written in spite of, and has to pass afterwards. */
export const historyChecks: ReadonlySet<FindingId> = new Set(
  [changesRecorded, versionTooSmall, changesStale, renamedStale, droppedUnexplained].map(
    ({ id }) => id,
  ),
);

/** Every finding about records and rows with what it guards: of the checks above, of reading, and of exceptions. */
export const allChecks: readonly (Covering & RegistryEntry)[] = findingIds
  .filter((id) => registry[id].scope !== 'files')
  .map((id) => {
    const check = [...recordChecks, ...rowChecks, ...releaseChecks].find((each) => each.id === id);
    return { id, ...registry[id], ...(check?.covers ? { covers: check.covers } : {}) };
  });
