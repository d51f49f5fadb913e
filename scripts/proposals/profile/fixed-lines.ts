import { type PageProfile, profileLine } from '../../model/records/corpus.js';
import type { CutLine } from './cut-pages.js';
import { type ComparedPages, lineAt, reasonOfStory, type StoryReason } from './of-story.js';
import { roleOfLine } from './role-of-line.js';
import { pagesOf, type SharedLine } from './shared-lines.js';

/**
 * What a fixed line does to the pages: it strips what would be kept; it stands close to the story, where only weights strip it, which
 * may decide otherwise on the next page; or nothing.
 */
export type LineEffect = 'strips' | 'secures' | 'none';

export interface FixedLine {
  readonly line: PageProfile['lines'][number];
  /** How many of the pages print it. */
  readonly pages: number;
  /** What the page reader makes of it without a profile: how often as which role. */
  readonly alone: Readonly<Record<string, number>>;
  readonly effect: LineEffect;
}

/** A shared line that is not proposed, since it may be of a story. */
export interface StoryLine {
  readonly text: string;
  readonly pages: number;
  readonly reason: StoryReason;
}

/** Lines between a fixed line and the text; measured on pages of others, a line farther away decides nothing on further pages. */
const reach = 3;

const isByWeight = ({ rule }: CutLine): boolean => rule.startsWith('model/');

const isClose = (lines: readonly CutLine[], at: number): boolean =>
  lines.slice(Math.max(0, at - reach), at + reach + 1).some(({ inText }) => inText);

function effectOf(compared: ComparedPages, { places }: SharedLine): LineEffect {
  if (places.some((place) => lineAt(compared, place)?.inText === true)) return 'strips';
  const isUnsure = places.some((place) => {
    const found = lineAt(compared, place);
    return found && isByWeight(found) && isClose(compared.pages[place.page] ?? [], place.line);
  });
  return isUnsure ? 'secures' : 'none';
}

const counted = (roles: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const role of roles) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
};

/** Whether a line stands below the last sentence of the text wherever it stands. */
const isBelowText = ({ pages }: ComparedPages, { text, places }: SharedLine): boolean =>
  places.every(({ page, line }) => {
    const last = (pages[page] ?? []).findLastIndex(
      ({ inText, isSentence, folded }) => inText && isSentence && folded !== text,
    );
    return line > last;
  });

/** The lines that pages carry around their stories, each with what it does, and those that may be of a story. */
export function fixedLines(compared: ComparedPages, shared: readonly SharedLine[]) {
  const fixed: FixedLine[] = [];
  const ofStories: StoryLine[] = [];
  for (const each of shared) {
    const { match, text, places } = each;
    const pages = pagesOf(places);
    const reason = reasonOfStory(compared, each);
    if (reason) {
      ofStories.push({ text, pages, reason });
      continue;
    }
    const read = places.flatMap((place) => lineAt(compared, place)?.role ?? []);
    const role = roleOfLine(text, read, isBelowText(compared, each));
    const line = { match, text, role };
    // A line with a control character cannot be written down.
    if (!profileLine.safeParse(line).success) continue;
    fixed.push({ line, pages, alone: counted(read), effect: effectOf(compared, each) });
  }
  return { fixed, ofStories };
}
