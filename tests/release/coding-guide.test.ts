import { describe, expect, it } from 'vitest';
import { sharedWithArticles } from '../../scripts/corpus/shared-words.js';
import { curatedFiles } from '../../scripts/model/json-schemas.js';
import { guidePath } from '../../scripts/records/passes.js';
import { frameOf } from '../../scripts/release/content.js';
import { codebook } from '../../scripts/release/documents/codebook.js';
import { codingGuide } from '../../scripts/release/documents/coding-guide.js';
import { realRelease } from '../real-release.js';

const { dataset, rows } = await realRelease();
const frame = frameOf(dataset.files);
const guide = codingGuide(rows, frame, frame.prose);

const decoder = new TextDecoder();
const shared = (text: string): string[] => sharedWithArticles(dataset.files, [text])(text);

describe('the coding guide', () => {
  it('shares no six words in a row with any article', () => {
    expect(shared(guide)).toEqual([]);
  });

  it('shares none in the form in which a pass was coded by it', () => {
    expect(shared(decoder.decode(dataset.files.get(guidePath)))).toEqual([]);
  });

  it('is caught where it does, whatever the case and the marks', () => {
    const planted = 'In short: “Russia is READY for compromises, but they must be reasonable”.';
    expect(shared(guide + planted)).toContain('ready for compromises but they must');
  });

  it('has the coding rules of the codebook word for word, but for dating from outside', () => {
    const rules = decoder.decode(dataset.files.get('docs/coding-rules.md')).match(/^- .+$/gm) ?? [];
    const book = codebook({ rows, withTexts: true }, frame, frame.prose);
    expect(rules.filter((rule) => !book.includes(rule))).toEqual([]);
    const left = rules.filter((rule) => !guide.includes(rule));
    expect(left.map((rule) => rule.slice(0, 8))).toEqual(['- **O1**', '- **O2**', '- **O3**']);
  });

  it('has the id of nobody whom the articles name', () => {
    const people = dataset.project.actors.value.actors.filter(({ kind }) => kind === 'person');
    expect(people.filter(({ id, name }) => guide.includes(id) || guide.includes(name))).toEqual([]);
  });

  it('can be read in half an hour', () => {
    expect(guide.split('\n').length).toBeLessThanOrEqual(1200);
    expect(new TextEncoder().encode(guide).length).toBeLessThan(120_000);
  });
});

describe('the worked example of the coding guide', () => {
  const article = /```text\n([^]*?)```/.exec(guide)?.[1] ?? '';
  const fileOf = (name: string): unknown => {
    const [, json = ''] =
      new RegExp(`A900/${name}\\.json:\\n\\n\`\`\`json\\n([^]*?)\`\`\``).exec(guide) ?? [];
    return JSON.parse(json);
  };

  it.each(['actors', 'events', 'mentions', 'quotes'] as const)(
    'has %s of the form asked for',
    (name) => {
      const { error } = curatedFiles[`pass_${name}`].safeParse(fileOf(name));
      expect(error).toBeUndefined();
    },
  );

  it('quotes its article so that each passage is found once', () => {
    const selectors = ['actors', 'events', 'mentions', 'quotes'].flatMap((name) =>
      selectorsIn(fileOf(name)),
    );
    expect(selectors.length).toBeGreaterThan(20);
    const places = (words: string): number => article.split(words).length - 1;
    expect(selectors.filter((words) => places(words) !== 1)).toEqual([]);
  });
});

/** Every passage quoted anywhere in a value, with its context. */
function selectorsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { exact, prefix = '', suffix = '' } = value as Readonly<Record<string, unknown>>;
  const own = typeof exact === 'string' ? [`${String(prefix)}${exact}${String(suffix)}`] : [];
  return [...own, ...Object.values(value).flatMap(selectorsIn)];
}
