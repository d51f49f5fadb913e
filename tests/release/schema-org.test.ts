import { beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '../../scripts/text/digest.js';
import type { Files } from '../../scripts/text/files.js';
import { spatialCoverage, temporalCoverage } from '../../scripts/release/descriptors/extent.js';
import type { schemaOrgDataset } from '../../scripts/release/descriptors/schema-org.js';
import { committedRows } from '../committed-rows.js';
import { baseRelease, registered } from '../fixtures/base-release.js';
import { textOf } from '../fixtures/edit.js';

type Described = ReturnType<typeof schemaOrgDataset> & {
  readonly distribution: readonly unknown[];
};

const articles = committedRows('articles');
const events = committedRows('events');

let release: Files;
let croissant: Described;
let page: Described;
beforeAll(async () => {
  release = await baseRelease(registered);
  croissant = JSON.parse(textOf(release, 'croissant.json')) as Described;
  const [, block = ''] =
    /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(textOf(release, 'index.html')) ??
    [];
  page = JSON.parse(block) as Described;
});

describe('the description in the head of the page', () => {
  it('says what croissant.json says, and where the rows are', () => {
    const { distribution, ...facts } = page;
    expect(facts).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset' });
    expect(croissant).toMatchObject({ ...facts, '@context': {}, '@type': 'sc:Dataset' });
    expect(distribution).toContainEqual({
      '@type': 'DataDownload',
      name: 'quotes_flat',
      contentUrl: 'csv/quotes_flat.csv',
      encodingFormat: 'text/csv',
      contentSize: `${release.get('csv/quotes_flat.csv')?.length ?? 0} B`,
    });
  });

  it('has what search engines ask of a dataset', () => {
    expect(page.description.length).toBeLessThan(5000);
    expect(page).toMatchObject({
      url: 'https://example.org/fog-horns',
      datePublished: '2012-03-06',
      dateModified: '2012-03-06',
      publisher: [{ '@type': 'Organization', name: 'The keepers' }],
      creditText: expect.stringContaining('(Version 0.1.0) [Data set]') as string,
      isBasedOn: [{ '@type': 'NewsArticle', '@id': '#A000', name: '[Untitled article A000]' }],
    });
    expect(page.variableMeasured).toContainEqual({
      '@type': 'PropertyValue',
      name: 'stances_flat.stance',
      description: expect.stringMatching(/^Stance\. From −2 to 2/) as string,
      unitText: 'points of an ordinal scale',
    });
  });
});

describe('the identifier', () => {
  it('is the DOI, and then a digest of the rows that anyone can compute', () => {
    const [doi, digest] = croissant.identifier;
    expect(doi).toBe('https://doi.org/10.1234/fog-horns');
    const lines = textOf(release, 'SHA256SUMS').match(/^.* {2}csv\/.*\n/gm) ?? [];
    expect(digest).toMatchObject({ propertyID: 'sha256', value: sha256Of(lines.join('')) });
  });

  it('stays the same when only the documents change', async () => {
    const other = JSON.parse(textOf(await baseRelease(), 'croissant.json')) as Described;
    expect(other.identifier).toEqual(croissant.identifier.slice(1));
  });
});

describe('what the dataset covers', () => {
  it('is the time from the first article to the last', () => {
    expect(temporalCoverage({ articles })).toBe('2001-05-11/2011-09-27');
    const undated = { published_earliest: null, published_latest: null };
    expect(temporalCoverage({ articles: articles.map((each) => ({ ...each, ...undated })) })).toBe(
      undefined,
    );
  });

  it('is each place of an event once, with the coordinates of towns', () => {
    const places = spatialCoverage({ events });
    const names = new Set(events.flatMap(({ place }) => place ?? []));
    expect(places).toHaveLength(names.size);
    expect(places).toContainEqual({
      '@type': 'Place',
      name: 'Moscow',
      sameAs: 'https://sws.geonames.org/524901/',
      geo: { '@type': 'GeoCoordinates', latitude: 55.75204, longitude: 37.61781 },
    });
    expect(places).toContainEqual({ '@type': 'Place', name: 'Poland' });
  });
});
