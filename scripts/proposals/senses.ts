import type { Code } from '../model/codes.js';
import type { CuratedActor } from '../model/records/actors.js';
import type { NameMention } from '../records/name-mentions.js';
import type { Article } from '../records/project.js';
import { inText } from '../records/selectors.js';
import type { Gathering } from './actors/cast.js';
import { selectorOf } from './selector.js';
import type { Proposal } from './shape.js';

type Sense = Code<'mention_sense'>;

/** What a name stands for where that is not its usual sense, and by which rule. */
export interface UnusualSense {
  readonly sense: Sense;
  readonly rule: string;
}

const article = String.raw`(?:the |The |a |an )?`;
const compass =
  /\b(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Mid)\w*[ -]$/u;
/** A name as a place: after “in” and the like, or as where somebody goes. */
const inPlace = new RegExp(
  String.raw`\b(?:in|inside|outside|near|across|throughout|around|within|over|via|into|toward|towards) ${article}(?:[\p{L}-]+ern )?$`,
  'iu',
);
/** “In Oslo, Norway”. */
const inCity = /\b(?:in|at|near|from|to) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, $/u;
const goingTo = new RegExp(
  String.raw`\b(?:visit\w*|trip\w*|travel\w*|fl(?:y|ew|ies|ying)|went|go(?:es|ing)?|came|return\w*|arriv\w+|journey|tour|steps|way|stop\w*) (?:to|from|in|at) ${article}$`,
  'iu',
);
const groundOf = new RegExp(
  String.raw`\b(?:territory|soil|borders?|coast|north|south|east|west|capital) of ${article}$`,
  'iu',
);
const trustIn =
  /\b(?:interest(?:ed|s)?|confidence|trust|faith|succeed\w*|partners?|believe\w*) in (?:the )?$/iu;
/** A body as a building. */
const atBody = new RegExp(String.raw`\b(?:at|in|inside|outside|near|from) ${article}$`, 'u');
/** “In the United States and Russia”: what goes before “and” decides. */
const joint = /(?:, (?:and )?|,? and )(?:the )?$/u;

const nouns =
  /^(?:(?:own|new|old|proposed|ballistic|national|global|nuclear|military|political|foreign|defen[cs]e|anti-missile|missile|senior|top|current|earlier|planned) )*(?:ability|abilities|administration|agencies|agency|aid|air|allies|ally|ambassador|arms|army|arsenals?|attacks?|bases?|cities|companies|concerns?|congress|countries|defen[cs]es?|delegations?|deployments?|diplomats?|efforts?|elections?|embassy|experts?|forces?|ground|government|guarantees?|hopes|improvement|initiatives?|intelligence|interceptors?|interests?|invasion|leaders?|leadership|lawmakers?|market|media|meetings?|members?|military|missiles?|missions?|naval|navy|network|nuclear|negotiators?|objections?|offers?|officers?|officials?|oil|partners?|plans?|policies|policy|position|presidency|programmes?|programs?|projects?|proposals?|radars?|reports?|representatives?|relations|research|satellites?|scientists?|security|senators?|shield|ships?|side|silos?|site|sites|soil|space|spokes\w+|strategic|strategy|submarines?|summit|support|systems?|talks|targets?|technology|territory|threats?|troops|views?|warheads?|weapons|withdrawal|global|proposed|built|led|based|backed|style)\b/u;
/** What can follow a name that acts. */
const acting =
  /^(?:has|have|had|is|was|are|were|will|would|could|can|may|might|must|should|does|did|do|says?|said|wants?|made|makes|also|never|not|no longer|still|“|"|'|‘)/u;

/** “US and Russian arsenals”. */
const besideAdjective = /^ (?:and|or) \p{Lu}\p{L}+(?:an|ish|ese|ch) \p{Ll}/u;

function isAttributive(before: string, after: string): boolean {
  if (besideAdjective.test(after)) return true;
  if (/^ (?=\p{Ll})/u.test(after) && nouns.test(after.slice(1)))
    return (
      !/^ (?:plans?|offers?|views?|reports?|hopes|supports?|targets?|led|proposed|built|backed|objects?|attacks?) (?:to |that |a |the |an |on |in )/u.test(
        after,
      ) ||
      (/\b(?:an?|[Tt]he|of|on|both|these|about|its) $/u.test(before) &&
        !/(?:^|[.!?][”"’]? )The $/u.test(before))
    );
  return /\b(?:an?) $/iu.test(before) && /^ \p{Ll}/u.test(after);
}

/** The sense of one mention, where the usual one is likely wrong. `earlier` is that of the name printed before it in the block. */
export function unusualSense(
  mention: NameMention,
  kind: Code<'actor_kind'> | undefined,
  earlier: { readonly end: number; readonly sense: Sense } | undefined,
): UnusualSense | undefined {
  const { usual, span } = mention;
  const { text } = span.block;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end, span.end + 40);
  const isPlaceName = kind === 'state' || kind === 'group' || kind === 'igo';
  const place = (rule: string): UnusualSense | undefined =>
    usual === 'place' ? undefined : { sense: 'place', rule };
  if (usual === 'part_of_name' || kind === 'person' || kind === 'media') return undefined;
  const isAbbreviation = /^(?:\p{Lu}\.)+$/u.test(span.text);
  if (usual === 'attributive') {
    if (!isAbbreviation) return undefined;
    const isNoun = /^ ?(?:[,;:)]|$)/u.test(after) || acting.test(after.trimStart());
    if (!isNoun) return undefined;
    return inPlace.test(before) ? place('in-place') : { sense: 'actor', rule: 'abbreviation-acts' };
  }
  if (/^(?:[’']s?\s|-)/u.test(after)) return undefined;
  if (kind !== 'group' && isAttributive(before, after))
    return { sense: 'attributive', rule: 'before-noun' };
  const isJoint =
    joint.test(before) &&
    earlier?.sense === 'place' &&
    /^(?:, (?:and )?|,? and )(?:the )?$/u.test(text.slice(earlier.end, span.start));
  if (isJoint) return place('joint-place');
  if (isPlaceName) {
    if (compass.test(before)) return place('part-of-region');
    if (
      (inPlace.test(before) && !trustIn.test(before)) ||
      groundOf.test(before) ||
      inCity.test(before)
    )
      return place('in-place');
    if (goingTo.test(before)) return place('journey');
    return undefined;
  }
  // “An official at the Pentagon” holds an office there.
  const isHeld =
    /\b(?:officials?|sources?|spokes\w+|experts?|analysts?|aides?|officers?|diplomats?|director|fellow|researcher|professor) (?:at|in|from) (?:the )?$/u.test(
      before,
    );
  const isForum =
    /(?:Council|Committee|Commission|Parliament|Duma|Assembly|Congress|Senate)$/u.test(span.text);
  if (
    kind === 'body' &&
    !isForum &&
    !isHeld &&
    atBody.test(before) &&
    /\b(?:at|in|inside|outside|near|met|held|steps) /u.test(before.slice(-20))
  )
    return place('in-building');
  return kind === 'body' && goingTo.test(before) ? place('journey') : undefined;
}

/** The unusual senses of the names of an article, in printed order. */
export function unusualSenses(
  names: readonly NameMention[],
  actors: ReadonlyMap<string, CuratedActor>,
): ReadonlyMap<NameMention, UnusualSense> {
  const found = new Map<NameMention, UnusualSense>();
  let earlier: { block: unknown; end: number; sense: Sense } | undefined;
  for (const mention of names) {
    const { span, actorId } = mention;
    const unusual = unusualSense(
      mention,
      actors.get(actorId)?.kind,
      earlier?.block === span.block ? earlier : undefined,
    );
    if (unusual && unusual.sense !== mention.usual) found.set(mention, unusual);
    earlier = { block: span.block, end: span.end, sense: unusual?.sense ?? mention.usual };
  }
  return found;
}

/** The names of an article that do not have their usual sense. */
export function proposeSenses(page: Article, gathering: Gathering): Proposal<'mentions'>[] {
  const actors = new Map(gathering.all().map((actor) => [actor.id, actor]));
  return [...unusualSenses(gathering.names(), actors)].map(([{ span }, { sense, rule }]) => ({
    rule,
    record: { ...selectorOf(span, inText(page)), sense },
  }));
}
