import {
  canRestOn,
  firstYearOfSites,
  isBeforeIssue,
  isSurer,
  unscaledIssues,
} from '../model/code-groups.js';
import { raise, type RecordCheck } from './check.js';
import { eventsOf, quotesOf, repeated } from './records.js';

const stanceIssue: RecordCheck = {
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

const stanceTwice: RecordCheck = {
  id: 'stance/twice',
  *run({ project }) {
    for (const { record, source, pointer } of quotesOf(project)) {
      const twice = repeated(record.stances ?? [], ({ holder, issue }) => `${holder} ${issue}`);
      for (const [index, { holder, issue }] of twice) {
        yield raise(source, `${pointer}/stances/${index}`, {
          message: `${holder} has a stance on ${issue} here already.`,
          expected: 'one stance for each holder and issue',
          fix: 'Remove one.',
        });
      }
    }
  },
};

const stanceImplied: RecordCheck = {
  id: 'stance/implied',
  covers: ['stances.stance', 'stances.stance_basis'],
  *run({ project }) {
    for (const { record, source, pointer } of quotesOf(project)) {
      for (const [index, { basis, issue, stance }] of (record.stances ?? []).entries()) {
        if (canRestOn(basis, stance)) continue;
        yield raise(source, `${pointer}/stances/${index}/stance`, {
          message: `The stance on ${issue} is ${stance}, and it is only implied.`,
          expected: '−1 or 1',
          fix: 'Correct the stance, or its basis if the words themselves take the position.',
        });
      }
    }
  },
};

const stanceConfidence: RecordCheck = {
  id: 'stance/confidence',
  covers: ['stances.confidence', 'quotes.quote_confidence'],
  *run({ project }) {
    for (const { record, source, pointer } of quotesOf(project)) {
      for (const [index, { confidence, issue }] of (record.stances ?? []).entries()) {
        if (!isSurer(confidence, record.confidence)) continue;
        yield raise(source, `${pointer}/stances/${index}/confidence`, {
          message: `The confidence of the stance on ${issue} is ${confidence}, that of its quote ${record.confidence}.`,
          expected: 'a stance that is no surer than its quote',
          fix: 'Lower the confidence of the stance, with the reason of the quote, or raise that of the quote.',
        });
      }
    }
  },
};

const siteYear: RecordCheck = {
  id: 'judgement/site-year',
  covers: ['events.issues', 'quotes.issues'],
  *run({ project }) {
    for (const { record, source, pointer, records } of [
      ...eventsOf(project),
      ...quotesOf(project),
    ]) {
      const day = records.article.publication.published?.bounds.latest ?? null;
      for (const [index, issue] of record.issues.entries()) {
        if (!isBeforeIssue(issue, day)) continue;
        yield raise(source, `${pointer}/issues/${index}`, {
          message: `${issue} is an issue, and ${records.article.id} was out by ${String(day)}.`,
          expected: `us_nmd: sites in Europe are an issue of their own from ${firstYearOfSites} on`,
          fix: 'Write "us_nmd", also in the stances.',
        });
      }
    }
  },
};

export const stanceChecks: readonly RecordCheck[] = [
  stanceIssue,
  stanceTwice,
  stanceImplied,
  stanceConfidence,
  siteYear,
];
