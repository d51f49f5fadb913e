import type { DateOrder } from '../dates/terms.js';
import type { FixedLine, LineEffect } from '../proposals/profile/fixed-lines.js';
import type { StoryReason } from '../proposals/profile/of-story.js';
import type { ProfileProposal } from '../proposals/profile/propose-profile.js';
import { show } from '../text/printable.js';

const effects: Readonly<Record<LineEffect, string>> = {
  strips: 'strips what would be kept',
  secures: 'secures what is stripped beside the text by weights alone',
  none: 'changes nothing on these pages',
};

const reasons: Readonly<Record<StoryReason, string>> = {
  headline: 'the headline of one page, to which others may link',
  paragraph: 'a sentence amid the text',
  beginning: 'only the beginning is the same, and what follows is kept as text',
};

const orders: Readonly<Record<DateOrder, string>> = {
  day_first: 'the day first',
  month_first: 'the month first',
};

/** So many lines of one sort are shown; the JSON has all. */
const most = 12;

const some = (lines: readonly string[]): string[] =>
  lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `  … and ${lines.length - most} more (--json has all)`];

function fixedLine({ line, pages, alone, effect }: FixedLine, of: number): string {
  const { match, text, role } = line;
  const read = Object.entries(alone).map(([name, count]) => `${name} ${count}`);
  const words = match === 'equals' ? 'equals' : 'starts with';
  return `  ${role}: ${words} ${show(text)}; on ${pages} of ${of} pages; without it ${read.join(', ')}; ${effects[effect]}`;
}

/** Which number comes first, and how that is known or could be settled. */
function orderLines({ dateOrder, readings }: ProfileProposal): string[] {
  const { order, telling, ambiguous } = dateOrder;
  const at = (page: number): string => readings[page]?.page ?? '';
  const said = telling.map(
    (each) => `${at(each.page)} prints ${show(each.text)}, ${orders[each.order]}`,
  );
  if (order) return [`Date order: ${order} (${said.join('; ')})`];
  const settle = 'If you know it, give --date-order.';
  if (said.length > 0)
    return [`Date order: left out, since the pages contradict each other: ${said.join('; ')}.`];
  const [first] = ambiguous;
  if (!first) return ['Date order: left out; no page prints a numeric date.'];
  return [
    `Date order: left out; ${at(first.page)} prints ${show(first.text)}, which can be read both ways, and no page settles it. Add a page with a day above 12. ${settle}`,
  ];
}

function headingLines({ doubledHeading: { opens, headings }, readings }: ProfileProposal) {
  const [first] = headings;
  if (!first) return [];
  const page = readings[first.page]?.page ?? '';
  return [
    `Doubled heading: ${opens} (${page} prints ${show(first.text)} twice in a row). Look whether it opens a part of the story (subheading) or a box beside it (sidebar).`,
  ];
}

const counted = ({ kept, stripped }: { kept: number; stripped: number }): string =>
  `${kept} kept, ${stripped} stripped`;

const readingLines = ({ readings }: ProfileProposal): string[] =>
  readings.flatMap(({ page, before, after, lost, gained }) => [
    `${page}: without the profile ${counted(before)}; with it ${counted(after)}`,
    ...some(lost.map(({ text }) => `  - ${show(text)}`)),
    ...some(gained.map((text) => `  + ${show(text)}`)),
    ...(lost.some(({ isNamed }) => !isNamed)
      ? [
          '  ! Lines that the profile does not name are stripped too. If they are of the story, delete lines of the profile until they stay.',
        ]
      : []),
  ]);

/** A proposed profile for a person: its lines, what was left out and why, and what it changes on each page. */
export function shownProfile(proposal: ProfileProposal, all: boolean): string {
  const { lines, ofStories, readings } = proposal;
  const of = readings.length;
  const [proposed, idle] = [
    lines.filter(({ effect }) => all || effect !== 'none'),
    lines.filter(({ effect }) => !all && effect === 'none'),
  ];
  const told = [
    `Fixed lines: ${proposed.length}`,
    ...proposed.map((each) => fixedLine(each, of)),
    ...(idle.length > 0
      ? [
          `Left out, since they change nothing on these pages (--all takes them in): ${idle.length}`,
          ...some(idle.map((each) => fixedLine(each, of))),
        ]
      : []),
    ...(ofStories.length > 0
      ? [
          `Left out, since they may be of a story: ${ofStories.length}`,
          ...some(
            ofStories.map(
              ({ text, pages, reason }) =>
                `  ${show(text)}; on ${pages} of ${of} pages; ${reasons[reason]}`,
            ),
          ),
        ]
      : []),
    ...orderLines(proposal),
    ...headingLines(proposal),
    '',
    ...readingLines(proposal),
  ];
  return told.map((each) => `${each}\n`).join('');
}
