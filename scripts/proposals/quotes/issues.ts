import type { Code } from '../../model/codes.js';
import { isBeforeIssue } from '../../model/code-groups.js';
import { codes } from '../../model/codes.js';
import { byCodePoint } from '../../text/order.js';
import { lastDayOf } from '../dates.js';
import type { Scene } from '../scene.js';
import type { Place } from '../selector.js';

/** Words that an issue is about, beside its code. What only the words around tell is not found. */
const patterns: Readonly<Partial<Record<Code<'issue'>, RegExp>>> = {
  us_nmd:
    /\b(?:missile[- ](?:defen[cs]e|shield)|anti-?missile|NMD|AMD|BMD|shield|interceptors?)\b/i,
  europe_site:
    /\b(?:Poland|Polish|Czech|Warsaw|Prague|Northern Europe|Central Europe|(?:third|fourth)(?: and (?:third|fourth))? (?:phase|stage|site|launch|missile launch))/i,
  south_site:
    /\b(?:Romania|Bucharest|Turkey|Turkish|Ankara|Southern Europe|Mediterranean|Aegis|(?:first|second)(?: (?:and|two|second))* (?:phases?|stages?))\b/i,
  joint_md:
    /\b(?:joint(?:ly)? [^.]{0,30}(?:defen[cs]e|shield|system|radar)|(?:shared|common|sector\w+) [^.]{0,20}(?:defen[cs]e|shield)|cooperat\w+ [^.]{0,40}missile|missile[^.]{0,20} cooperation)\b/i,
  data_exchange:
    /\b(?:early[- ]warning|(?:exchange|sharing) of (?:information|data)|shar\w+ [^.]{0,20}data)\b/i,
  legal_guarantee: /\b(?:legal(?:ly)?[- ]binding|legal guarantees?|guarantees? that)\b/i,
  offensive_cuts:
    /\b(?:START(?:[- ](?:1|2|3|I|II|III)|\s(?:treaty|talks))\b|(?:cuts?|cutting|reduc\w+) [^.]{0,30}(?:nuclear|warheads?|arsenals?|weapons)|(?:nuclear|arms|warhead)[^.]{0,15} (?:cuts?|reductions?))/i,
  abm_treaty: /\b(?:ABM\b|Anti-Ballistic Missile Treaty)/i,
  missile_threat:
    /\b(?:rogue\b[^.]{0,20}states?|(?:Iran|North Korea)\w*\b[^.]{0,60}missiles?|missiles?\b[^.]{0,60}(?:Iran|North Korea)|missile threats?)/i,
  iran_nuclear: /\bIran\w*\b[^.]{0,60}\bnuclear\b|\bnuclear\b[^.]{0,15}\bIran/i,
  russia_consulted:
    /\b(?:(?:has|have|had|been|was|were|not|never|failed|without) (?:\w+ ){0,3}(?:consult|inform|brief|coordinat)\w*|briefings)\b[^.]{0,40}\b(?:Russia\w*|Moscow)\b/i,
  russia_to_be_consulted:
    /\b(?:should|must|would|will|want\w*|like|need\w*) [^.]{0,40}\b(?:consult|inform|dialogue?|exchange views)[^.]{0,60}\b(?:Russia\w*|Moscow)\b|\bexchange views\b/i,
  countermeasures:
    /\b(?:retaliat\w+|counter-?measures?|measures to (?:counter|deter)|respon(?:se|d) [^.]{0,30}(?:deploy|missile)|Iskander|target(?:ing)? [^.]{0,20}(?:sites?|bases?|Europe))/i,
  arms_race: /\barms race\b/i,
  strategic_stability:
    /\b(?:strategic (?:stability|balance|parity)|(?:nuclear|global) balance|deterren\w+|intercept\w* Russian|balance of (?:power|forces))\b/i,
  bilateral_relations:
    /\b(?:Cold War|reset|bilateral relation\w*|relations (?:with|between)|relationship)\b/i,
  nonproliferation: /\b(?:non-?proliferation|proliferat\w+|weapons of mass destruction)\b/i,
  alliance_politics:
    /\b(?:NATO|Nato|alliance|allies|European (?:leaders|countries|capitals|states|partners))\b/,
};

/**
 * The issues that words tell of, sorted as the records have them.
 * @param published the last day on which the article may have been published
 */
export function issuesIn(words: string, published: string | null): Code<'issue'>[] {
  return codes.issue
    .filter((issue) => patterns[issue]?.test(words) === true && !isBeforeIssue(issue, published))
    .sort(byCodePoint);
}

/**
 * What words are about: what they name; else what their paragraphs name, or the one before, or the headline and the opening, where an article
 * says what it is about.
 */
export function issuesAround(
  { article, blocks }: Scene,
  words: string,
  places: readonly Pick<Place, 'block'>[],
): Code<'issue'>[] {
  const at = places.map(({ block }) => blocks.indexOf(block));
  const contexts = [
    words,
    places.map(({ block }) => block.text).join(' '),
    at.map((index) => blocks[index - 1]?.text ?? '').join(' '),
    blocks
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' '),
  ];
  for (const context of contexts) {
    const issues = issuesIn(context, lastDayOf(article));
    if (issues.length > 0) return issues;
  }
  return [];
}
