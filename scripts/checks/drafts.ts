import { byVersion } from '../model/metadata.js';
import { raise, type RecordCheck } from './check.js';
import { sourcesOf } from './records.js';

/** Versions that may pass by before somebody is asked whether the work goes on. */
const patience = 2;

const staleDraft: RecordCheck = {
  id: 'draft/stale',
  *run({ project }) {
    const versions = project.changes.map(({ value }) => value.version);
    for (const { record, source, pointer } of sourcesOf(project)) {
      const { id, draft } = record;
      const since = versions.filter((each) => draft && byVersion(each, draft.begun) > 0);
      if (!draft || since.length < patience) continue;
      yield raise(source, `${pointer}/draft/begun`, {
        message: `${id} was begun with version ${draft.begun}, and ${since.length} versions were released since.`,
        expected: 'a draft that is finished before two versions have passed',
        fix: `Finish it: \`npx missile-talks check ${id}\` lists what is left to do. Or take ${id} out of corpus/sources.json, and its files out of corpus/raw/ and curated/.`,
      });
    }
  },
};

export const draftChecks: readonly RecordCheck[] = [staleDraft];
