import { unscaledIssues } from '../model/issues.js';
import { raise, type RecordCheck } from './check.js';
import { quotesOf } from './records.js';

export const stanceIssue: RecordCheck = {
  id: 'stance/issue',
  covers: ['stances.issue'],
  *run({ project }) {
    for (const { record, source, pointer } of quotesOf(project)) {
      for (const [index, { issue }] of (record.stances ?? []).entries()) {
        const isTopic = unscaledIssues.has(issue);
        if (!isTopic && record.issues.includes(issue)) continue;
        yield raise(source, `${pointer}/stances/${index}/issue`, {
          message: isTopic
            ? `${issue} is a topic only; nobody is for or against it.`
            : `${issue} is not among the issues of the quote (${record.issues.join(', ')}).`,
          expected: 'a scaled issue that the quote lists',
          fix: isTopic
            ? 'Remove the stance.'
            : 'Add the issue to the quote, or correct the stance.',
        });
      }
    }
  },
};

export const stanceTwice: RecordCheck = {
  id: 'stance/twice',
  *run({ project }) {
    for (const { record, source, pointer } of quotesOf(project)) {
      const seen = new Set<string>();
      for (const [index, { issue, holder }] of (record.stances ?? []).entries()) {
        const key = `${holder} ${issue}`;
        if (seen.has(key)) {
          yield raise(source, `${pointer}/stances/${index}`, {
            message: `${holder} has a stance on ${issue} here already.`,
            expected: 'one stance for each holder and issue',
            fix: 'Remove one.',
          });
        }
        seen.add(key);
      }
    }
  },
};
