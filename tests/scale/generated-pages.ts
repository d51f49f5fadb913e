/** Invented pages, as lines of a stream: the same for every run, of 1 to 10 kB, some of HTML, and some that cannot be read. */

const months = ['January', 'March', 'May', 'August', 'October', 'December'];
const places = ['Harbourton', 'Gullport', 'Lantern Bay', 'Quayside', 'Northland', 'Southland'];
const menus = [
  'Home',
  'News',
  'World',
  'Sport',
  'Tides',
  'Contact us',
  'Print this page',
  'Log in',
];
const sentences = [
  'The keepers of {place} said on {day} that the fog horn would be repaired by {month} {year}.',
  'Delegates met at the pier of {place} last week to talk of the bells, the gulls and the spare lamp.',
  '“The horn is loud enough for {place},” the port minister told reporters.',
  'The lighthouse of {place} has been painted again, and nobody has counted the cost of it so far.',
  'They will meet again at {place}, and a report on the depth of the harbour is expected there.',
  'Ships that pass at night see the lamp from far away, but hear the bell only when the wind is right.',
  'Fishermen of {place}\u2028asked for quieter nights \u{1f514} — the minister promised an answer “soon”.',
  'The agreement of {number} {month} {year} was signed at noon and went into force ten days later.',
  'Neither side wanted to pay for the new rope, the old rope having been lent to {place} and not returned.',
  'Officials in {place} denied that the second bell had been melted down to make a statue of the first.',
  'The harbour master keeps a list of every gull that has ever nested on the roof of his office.',
  'Visitors come for the view and stay for the soup, which the keepers cook on the stove of the lamp room.',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

type Draw = (bound: number) => number;

const oneOf = (list: readonly string[], draw: Draw): string => list[draw(list.length)] ?? '';

function sentence(draw: Draw): string {
  const words: Record<string, () => string> = {
    place: () => oneOf(places, draw),
    day: () => oneOf(days, draw),
    month: () => oneOf(months, draw),
    year: () => String(1970 + draw(50)),
    number: () => String(1 + draw(28)),
  };
  return oneOf(sentences, draw).replace(
    /\{(\w+)\}/g,
    (_all, word: string) => words[word]?.() ?? '',
  );
}

const paragraph = (draw: Draw): string =>
  Array.from({ length: 1 + draw(4) }, () => sentence(draw)).join(' ');

/** The lines of a page: menu, headline, dateline and paragraphs, teasers and a notice. */
function linesOf(draw: Draw): string[] {
  const [month, place] = [oneOf(months, draw), oneOf(places, draw)];
  const [day, year] = [1 + draw(28), 1996 + draw(25)];
  const wanted = 600 + draw(3) * draw(4500);
  const body: string[] = [];
  for (let length = 0; length < wanted; length += body.at(-1)?.length ?? 1)
    body.push(paragraph(draw));
  const dateline =
    draw(4) > 0 ? `${place.toUpperCase()}, ${month} ${day}, ${year} (Lantern) -- ` : '';
  return [
    Array.from({ length: 4 }, () => oneOf(menus, draw)).join(' | '),
    `Envoys Meet at the Pier of ${place}`,
    ...body.map((text, at) => (at === 0 ? dateline + text : text)),
    ...Array.from({ length: draw(4) }, () => `Also today: the bells of ${oneOf(places, draw)}`),
    `Copyright ${year} Pier News. All rights reserved.`,
  ];
}

const htmlOf = ([menu = '', headline = '', ...rest]: readonly string[]): string =>
  `<!doctype html><title>${headline}</title><nav>${menu}</nav>\n<h1>${headline}</h1>\n${rest
    .map((line) => `<p>${line.replaceAll('—', '&mdash;')}</p>`)
    .join('\n')}\n`;

/** What cannot be read, or gets no answer, by the last digits of its number. */
const odd = new Map<number, (number: number) => string | Uint8Array>([
  [11, (number) => `{"id": "cut-${number}", "text": `],
  [61, (number) => JSON.stringify({ id: number, html: null })],
  [111, (number) => JSON.stringify({ id: number, text: number })],
  [161, (number) => Buffer.from(`{"id":${number},"text":"\xff"}`, 'latin1')],
  [211, (number) => JSON.stringify({ id: number, text: 'ab\ud800' })],
  [249, () => ' \r'],
]);

const oddEvery = 250;

export const isReadable = (number: number): boolean => !odd.has(number % oddEvery);

/** The line of a number from 1: most are pages of text, every fifth is HTML, and one in fifty cannot be read. */
export function lineOf(number: number): string | Uint8Array {
  const made = odd.get(number % oddEvery)?.(number);
  if (made !== undefined) return made;
  const draw = numbersFrom(number);
  const lines = linesOf(draw);
  const address = `https://news.example/${2000 + draw(20)}/0${1 + draw(9)}/horn`;
  return JSON.stringify({
    id: number % 7 === 0 ? number : `page-${number}`,
    ...(number % 5 === 0 ? { html: htmlOf(lines) } : { text: `${lines.join('\n\n')}\n` }),
    ...(number % 2 === 0 ? { url: address } : {}),
    publisher: number % 3 === 0 ? 'Pier News' : null,
  });
}
