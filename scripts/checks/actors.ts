import type { Code } from '../model/codes.js';
import type { Project } from '../records/project.js';
import { breaksWord } from '../records/selector.js';
import { raise, type Raised, type RecordCheck } from './check.js';
import { actorsOf, quotesOf, repeated } from './records.js';

/** True when a text holds the words, not as part of longer ones. */
export function printsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!breaksWord(text, at) && !breaksWord(text, at + words.length)) return true;
  }
  return false;
}

const spellingPrinted: RecordCheck = {
  id: 'actor/spelling-printed',
  covers: ['actors.spellings'],
  *run({ project }) {
    for (const { record, source, pointer } of actorsOf(project)) {
      for (const [index, { article: articleId, spellings }] of record.printed.entries()) {
        const article = project.articles.find(({ id }) => id === articleId);
        if (!article) continue;
        for (const [spellingIndex, spelling] of spellings.entries()) {
          if (article.blocks.some((block) => block.inText && printsWhole(block.text, spelling)))
            continue;
          yield raise(source, `${pointer}/printed/${index}/spellings/${spellingIndex}`, {
            message: `"${spelling}" is not printed in the text of ${articleId}.`,
            expected: 'a name as the article prints it',
            fix: 'Copy the spelling from the article, or remove it.',
          });
        }
      }
    }
  },
};

const printedOnce: RecordCheck = {
  id: 'actor/printed-twice',
  covers: ['actors.spellings', 'actor_roles'],
  *run({ project }) {
    for (const { record, source, pointer } of actorsOf(project)) {
      for (const [index, { article }] of repeated(record.printed, (each) => each.article)) {
        yield raise(source, `${pointer}/printed/${index}/article`, {
          message: `${article} already has an entry.`,
          expected: 'one entry for each article',
          fix: 'Merge the two entries.',
        });
      }
    }
  },
};

const stateCodes: RecordCheck = {
  id: 'actor/state-codes',
  covers: [
    'actors.iso3',
    'actors.cow_ccode',
    'actors.cow_abbrev',
    'actors.gw_gwno',
    'actors.cameo_country',
    'dyads',
  ],
  *run({ project }) {
    const owners = new Map<string, string>();
    for (const { record, source, pointer } of actorsOf(project)) {
      const isState = record.kind === 'state';
      if (isState !== (record.codes !== undefined)) {
        yield raise(source, pointer, {
          message: isState ? 'A state has no codes.' : `A ${record.kind} has country codes.`,
          expected: isState
            ? 'codes with iso3, cow_ccode, cow_abbrev, gw_gwno and cameo_country'
            : 'no codes; the release takes them from the state',
          fix: isState ? 'Add "codes".' : 'Remove "codes" and give "state".',
        });
      }
      for (const [system, value] of Object.entries(record.codes ?? {})) {
        const owner = owners.get(`${system} ${value}`);
        owners.set(`${system} ${value}`, owner ?? record.id);
        if (owner === undefined) continue;
        yield raise(source, `${pointer}/codes/${system}`, {
          message: `${system} ${value} is also the code of ${owner}.`,
          expected: 'a code of its own for each state',
          fix: 'Correct the one that is wrong.',
        });
      }
    }
  },
};

function* kindProblems(project: Project): Iterable<Raised> {
  const kindOf = new Map(actorsOf(project).map(({ record }) => [record.id, record.kind]));
  const wanted = (
    id: string | undefined,
    kinds: readonly Code<'actor_kind'>[],
  ): string | undefined => {
    const kind = id === undefined ? undefined : kindOf.get(id);
    return kind === undefined || kinds.includes(kind) ? undefined : kind;
  };
  for (const { record, source, pointer } of actorsOf(project)) {
    const state = wanted(record.state, ['state']);
    if (state !== undefined) {
      yield raise(source, `${pointer}/state`, {
        message: `"${record.state ?? ''}" is a ${state}.`,
        expected: 'an actor of kind state',
        fix: 'Name the state; a body or group goes into parent.',
      });
    }
    const parent = wanted(record.parent, ['body', 'igo', 'group', 'media', 'state']);
    if (parent !== undefined) {
      yield raise(source, `${pointer}/parent`, {
        message: `"${record.parent ?? ''}" is a ${parent}.`,
        expected: 'a body, organisation, group, outlet or state',
        fix: 'Name what the actor is part of.',
      });
    }
  }
  for (const { record, source, pointer } of quotesOf(project)) {
    const channel = wanted(record.channel, ['media']);
    if (channel === undefined) continue;
    yield raise(source, `${pointer}/channel`, {
      message: `"${record.channel ?? ''}" is a ${channel}.`,
      expected: 'an outlet, an actor of kind media',
      fix: 'Use "addressee" for someone who is not an outlet.',
    });
  }
}

const referredKind: RecordCheck = {
  id: 'reference/kind',
  covers: ['actors.state_id', 'actors.parent_id', 'quotes.channel_id'],
  run: ({ project }) => kindProblems(project),
};

export const actorChecks: readonly RecordCheck[] = [
  referredKind,
  spellingPrinted,
  printedOnce,
  stateCodes,
];
