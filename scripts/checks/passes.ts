import { raise, type RecordCheck } from './check.js';
import { recordsOfCoding } from './records.js';
import { codes } from '../model/codes.js';
import { curatedFiles } from '../model/json-schemas.js';
import { namedIn } from '../model/records/named.js';
import {
  codingNames,
  guidePath,
  hasCoding,
  neededCodings,
  passKinds,
  versionOfThird,
} from '../records/passes.js';
import { translationOf } from '../records/renamings.js';
import { adjudicationOf } from '../reliability/adjudication.js';

const codingAgrees: RecordCheck = {
  id: 'pass/coding',
  *run({ project, files }) {
    for (const [index, { id, coding }] of project.sources.value.articles.entries()) {
      for (const name of codingNames) {
        const isThere = hasCoding(name, id, files);
        const isNeeded = neededCodings.some((each) => each === name);
        if (isThere ? coding === 'double' : coding === 'single' || !isNeeded) continue;
        const folder = `curated/passes/${name}/${id}/`;
        yield raise(project.sources, `/articles/${index}/coding`, {
          message: isThere
            ? `It is said to be coded once, and ${folder} is there.`
            : `It is said to be coded twice, and ${folder} is not there.`,
          expected:
            'both raw passes of an article coded twice and the records made of them, a third if there is one, and none of an article coded once',
          fix: isThere
            ? 'Write "double" when both passes are there; otherwise remove the folder.'
            : 'Put the pass there as the coder left it, or write "single".',
        });
      }
    }
  },
};

const guideKept: RecordCheck = {
  id: 'pass/guide',
  *run({ passes, files }) {
    if (!passes || files.has(guidePath) === (passes.third !== undefined)) return;
    yield {
      file: guidePath,
      message: passes.third
        ? 'There is a third pass, and the guide that its coders read is not there.'
        : 'There is a guide for a third pass, and no article has one.',
      expected: 'the guide beside the pass that was coded by it, word for word',
      fix: passes.third
        ? 'Put the guide there as the coders were given it.'
        : 'Put the pass there too, or remove the guide.',
    };
  },
};

const passVerbatim: RecordCheck = {
  id: 'pass/anchor',
  *run({ passes }) {
    for (const name of passes ? codingNames : []) {
      const coding = passes?.[name];
      for (const { document, pointer, selector, article, resolution } of coding?.selectors.all ??
        []) {
        if (resolution.kind === 'found') continue;
        yield raise(
          { document, value: coding && recordsOfCoding(coding, document.file) },
          pointer,
          {
            message: `"${selector.exact}" is ${resolution.kind === 'missing' ? 'not' : 'more than once'} in the text of ${article.id}.`,
            expected: 'the file as the coder left it; passes are kept as they were',
            fix: 'Put the original file back.',
          },
        );
      }
    }
  },
};

/** The third pass is measured in the codes of today as it stands, so that a slip in it would count as a difference. */
const passCodes: RecordCheck = {
  id: 'pass/code',
  *run({ passes, project }) {
    const { codes: later } = translationOf(project.renamed.value, versionOfThird).renamings;
    for (const [index, { events, mentions, quotes }] of (
      passes?.third?.project.records ?? []
    ).entries()) {
      const actors = passes?.third?.actors[index];
      if (!actors) continue;
      const known = actors.value.actors.map(({ id }) => id);
      const files = { actors, events, mentions, quotes };
      for (const kind of passKinds)
        for (const { pointer, name, of } of namedIn(
          curatedFiles[`pass_${kind}`],
          files[kind].value,
        )) {
          const isActor = of === 'actors';
          const names: readonly string[] = isActor ? known : codes[of];
          const isOld = later.some((each) => each.vocabulary === of && each.old === name);
          if (isOld || names.includes(name) || names.includes(`${of}:${name}`)) continue;
          yield raise(files[kind], pointer, {
            message: `"${name}" is ${isActor ? 'no actor of the pass' : `no code of ${of}`}.`,
            expected: isActor
              ? `the id of one in ${actors.document.file}`
              : `one of ${names.join(', ')}, or a code that ${versionOfThird} had`,
            fix: 'Put the file back as the coder left it.',
          });
        }
    }
  },
};

const differencesDecided: RecordCheck = {
  id: 'adjudication/reason',
  needsWhole: true,
  *run({ passes }) {
    if (!passes) return;
    for (const { difference, decision } of adjudicationOf(passes).decided) {
      if (decision) continue;
      const { unit, record, pass, variable, first, second, published } = difference;
      yield raise(passes.adjudication, '/decisions', {
        message: `${unit} ${record}${pass ? ` of the ${pass} pass` : ''}, ${variable}: first ${first ?? '(none)'}, second ${second ?? '(none)'}, published ${published ?? '(none)'}.`,
        expected: 'a decision with its reason',
        fix: 'Add { "unit", "record", "variables", "reason" }, with "pass" instead of "variables" for a record that is not published.',
      });
    }
  },
};

const decisionNeeded: RecordCheck = {
  id: 'adjudication/unneeded',
  needsWhole: true,
  *run({ passes }) {
    if (!passes) return;
    const { adjudication } = passes;
    for (const decision of adjudicationOf(passes).unneeded) {
      yield raise(adjudication, `/decisions/${adjudication.value.decisions.indexOf(decision)}`, {
        message: 'Nothing differs here.',
        expected: 'decisions about values that differ',
        fix: 'Remove it, or correct unit, record, pass and variables.',
      });
    }
  },
};

export const passChecks: readonly RecordCheck[] = [
  codingAgrees,
  guideKept,
  passVerbatim,
  passCodes,
  differencesDecided,
  decisionNeeded,
];
