import { doublingVerbs, irregularForms } from './verb-classes.js';
import { listed } from './word-class.js';

export type VerbForm = 'base' | 'singular' | 'past' | 'participle' | 'gerund';

const irregular = new Map<string, string[][]>();
for (const row of listed(irregularForms)) {
  const [base = '', ...forms] = row.split(' ');
  irregular.set(base, [...(irregular.get(base) ?? []), forms]);
}

const doubling = new Set(listed(doublingVerbs));

const doubles = (base: string): boolean =>
  doubling.has(base) || /^(?:[^aeiou]*|qu)[aeiou][bdgklmnprt]$/.test(base);

/** What -ed and -ing are added to; the British write "signalled". */
const stems = (base: string): readonly string[] => {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}y`];
  if (/[^eo]e$/.test(base)) return [base.slice(0, -1)];
  if (/[^aeiou][aeiou][^aeiou]+[ae]l$/.test(base)) return [base, `${base}l`];
  return [doubles(base) ? base + base.slice(-1) : base];
};

const singular = (base: string): string => {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const regularPasts = (base: string): readonly string[] => {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
};

/** All forms of a verb, each with what it is; one spelling may be several. */
export function formsOfVerb(base: string): readonly (readonly [string, VerbForm])[] {
  const pasts = irregular.get(base) ?? regularPasts(base).map((past) => [past]);
  return [
    [base, 'base'],
    [singular(base), 'singular'],
    ...stems(base).map((stem) => [`${stem}ing`, 'gerund'] as const),
    ...pasts.flatMap(([past = '', participle = past]) => [
      [past, 'past'] as const,
      [participle, 'participle'] as const,
    ]),
  ];
}
