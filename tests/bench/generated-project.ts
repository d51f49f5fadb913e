import { byKindAndId } from '../../scripts/checks/format.js';
import type { CuratedKind } from '../../scripts/model/json-schemas.js';
import type { CuratedActor } from '../../scripts/model/records/actors.js';
import type { RegisteredId } from '../../scripts/model/records/registries.js';
import { canonicalText } from '../../scripts/records/canonical.js';
import { sha256Of } from '../../scripts/text/digest.js';
import type { Files } from '../../scripts/text/files.js';
import { byCodePoint } from '../../scripts/text/order.js';
import { actors } from '../fixtures/base-article.js';
import { baseFiles, pathOf, rawFile } from '../fixtures/base-project.js';
import { eventsFile, quotesFile } from './generated-records.js';
import { numbered, sectionsOf, type Speaker } from './generated-words.js';
import { pageOf } from './generated-page.js';

const encoder = new TextEncoder();
const schemaOf = (kind: CuratedKind, up: string): string => `${up}schemas/${kind}.schema.json`;

const articleId = (article: number): string => numbered('A', article);
const rawName = (article: number): string => `${String(article).padStart(3, '0')}_lantern.txt`;

interface Naming {
  readonly speaker: Speaker;
  readonly articles: Set<string>;
}

/** Who is named in which articles: states in all, speakers in those that quote them. */
function actorsOf(count: number): CuratedActor[] {
  const namings = new Map<string, Naming>();
  for (let article = 0; article < count; article += 1)
    for (const { speaker } of sectionsOf(article)) {
      const naming = namings.get(speaker.id) ?? { speaker, articles: new Set<string>() };
      naming.articles.add(articleId(article));
      namings.set(speaker.id, naming);
    }
  const everywhere = Array.from({ length: count }, (_, at) => articleId(at));
  const states = actors.actors.filter(({ kind }) => kind === 'state');
  return [
    ...states.map((state) => ({
      ...state,
      printed: everywhere.map((article) => ({ article, spellings: [state.name] })),
    })),
    ...[...namings.values()].map(({ speaker: { id, name }, articles }): CuratedActor => ({
      id,
      kind: 'person',
      name,
      state: 'northland',
      printed: [...articles].map((article) => ({
        article,
        spellings: [name],
        roles: [{ exact: 'port minister', prefix: `${name}, `, status: 'incumbent' }],
      })),
    })),
  ].sort((one, other) => byCodePoint(one.id, other.id));
}

/** A page with the sections that a release fills. */
const readme = ['record', 'contents', 'citation', 'trace', 'renamed', 'coders']
  .map((name) => `<!-- begin ${name} -->\n<!-- end ${name} -->\n`)
  .join('\n');

/** What the base project says of itself, and what the program looks for in the package that it is part of. */
const packageJson = JSON.stringify({
  ...(JSON.parse(new TextDecoder().decode(baseFiles.get('package.json'))) as object),
  name: 'missile-talks',
  type: 'module',
  exports: { './package.json': './package.json' },
});

/**
 * A project of `count` articles of invented text in the shapes of the real ones, without a finding: about 20 events, 20 quotes, 60 names and
 * 5 kB of text each, coded once; each article names events of the one before.
 */
export function generatedFiles(count: number): Files {
  const files = new Map<string, Uint8Array>(
    [...baseFiles].filter(([path]) => path !== rawFile && !path.includes('/A000/')),
  );
  files.set('README.md', encoder.encode(readme));
  files.set('package.json', encoder.encode(packageJson));
  const write = (kind: CuratedKind, path: string, value: unknown): void => {
    files.set(path, encoder.encode(canonicalText(kind, value)));
  };
  const registered: RegisteredId[] = [];
  const register = (kind: RegisteredId['kind'], ids: Iterable<string>): void => {
    for (const id of ids) registered.push({ id, kind, status: 'active' });
  };
  const sources = [];
  for (let article = 0; article < count; article += 1) {
    const id = articleId(article);
    const bytes = encoder.encode(pageOf(article));
    files.set(`corpus/raw/${rawName(article)}`, bytes);
    sources.push({
      id,
      file: rawName(article),
      sha256: sha256Of(bytes),
      bytes: bytes.length,
      language: 'en',
      coding: 'single',
      rights: 'Invented for the tests.',
    });
    const events = eventsFile(article);
    const quotes = quotesFile(article);
    write('events', `curated/${id}/events.json`, events);
    write('quotes', `curated/${id}/quotes.json`, quotes);
    const mentions = { $schema: schemaOf('mentions', '../../'), mentions: [] };
    write('mentions', `curated/${id}/mentions.json`, mentions);
    register('article', [id]);
    register(
      'event',
      events.events.map((event) => event.id),
    );
    register(
      'quote',
      quotes.quotes.map((quote) => quote.id),
    );
  }
  const listed = actorsOf(count);
  register(
    'actor',
    listed.map(({ id }) => id),
  );
  write('sources', pathOf.sources, { $schema: schemaOf('sources', '../'), articles: sources });
  write('actors', pathOf.actors, { $schema: schemaOf('actors', '../'), actors: listed });
  write('ids', pathOf.ids, { $schema: schemaOf('ids', '../'), ids: registered.sort(byKindAndId) });
  return files;
}
