import type { Code } from '../model/codes.js';
import type { Project } from '../records/project.js';
import { placesOf } from '../records/usual-sense.js';
import { withArticle } from '../text/printable.js';
import { raise, type Raised, type RecordCheck } from './check.js';
import { actorsOf, quotesOf, repeated, type Placed } from './records.js';
import { inBrackets, oddOne, printedLike } from '../text/look-alike.js';
import { mostTold } from '../text/finding.js';
import { inText } from '../records/selectors.js';
import { blocksWithWords } from '../records/word-index.js';
import { having } from '../text/lookup.js';

/** Every spelling listed for an article that can be read, and whether its text prints it. */
export function* spellingsListed({ actors, articles }: Project) {
  for (const [at, { printed }] of actors.value.actors.entries()) {
    for (const [index, { article: articleId, spellings }] of printed.entries()) {
      const article = having(articles, 'id', articleId)[0];
      if (!article) continue;
      for (const [place, spelling] of spellings.entries()) {
        const isPrinted = blocksWithWords(inText(article), spelling).some(
          ({ text }) => placesOf(spelling, text).length > 0,
        );
        const pointer = `/actors/${at}/printed/${index}/spellings/${place}`;
        yield { spelling, article, isPrinted, pointer };
      }
    }
  }
}

const spellingPrinted: RecordCheck = {
  id: 'actor/spelling-printed',
  covers: ['actors.spellings'],
  *run({ project }) {
    let told = 0;
    for (const { spelling, article, isPrinted, pointer } of spellingsListed(project)) {
      if (isPrinted) continue;
      // To look for it takes time, and no more are told.
      told += 1;
      const near =
        told <= mostTold
          ? article.blocks.flatMap(({ text }) => printedLike(spelling, text) ?? [])[0]
          : undefined;
      yield raise(project.actors, pointer, {
        message: `"${spelling}"${near === undefined ? oddOne(spelling) : inBrackets(spelling, near)} is not printed in the text of ${article.id}.`,
        expected: 'a name as the article prints it',
        fix: 'Copy the spelling from the article, or remove it.',
      });
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

const parentKinds = ['body', 'igo', 'group', 'media', 'state'] as const;

function* kindProblems(project: Project): Iterable<Raised> {
  const kindOf = new Map(actorsOf(project).map(({ record }) => [record.id, record.kind]));
  const unless = (
    { source, pointer }: Placed<unknown>,
    field: string,
    id = '',
    kinds: readonly Code<'actor_kind'>[],
    said: Pick<Raised, 'expected' | 'fix'>,
  ): Raised[] => {
    const kind = kindOf.get(id);
    if (kind === undefined || kinds.includes(kind)) return [];
    return [
      raise(source, `${pointer}/${field}`, {
        message: `"${id}" is ${withArticle(kind)}.`,
        ...said,
      }),
    ];
  };
  for (const placed of actorsOf(project)) {
    yield* unless(placed, 'state', placed.record.state, ['state'], {
      expected: 'an actor of kind state',
      fix: 'Name the state; a body or group goes into parent.',
    });
    yield* unless(placed, 'parent', placed.record.parent, parentKinds, {
      expected: 'a body, organisation, group, outlet or state',
      fix: 'Name what the actor is part of.',
    });
  }
  for (const placed of quotesOf(project))
    yield* unless(placed, 'channel', placed.record.channel, ['media'], {
      expected: 'an outlet, an actor of kind media',
      fix: 'Use "addressee" for someone who is not an outlet.',
    });
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
