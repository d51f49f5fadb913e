import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesFile } from '../../scripts/model/records/places.js';
import { root } from '../project.js';
import { pythonFor } from './python-environment.js';
import { outputOf } from './run.js';

interface Town {
  readonly names: readonly string[];
  readonly iso3: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface Report {
  readonly towns: readonly (Town | null)[];
  readonly towns_without_id: readonly string[];
}

/** GeoNames keeps the soft sign of a Russian name. */
const withoutSoftSign = (name: string): string => name.replace(/’$/, '');

test('every place with a GeoNames id has the name, country and coordinates that GeoNames gives it, and every other is no town', async (context) => {
  const path = join(root, 'curated/places.json');
  const { places } = placesFile.parse(JSON.parse(await readFile(path, 'utf8')));
  const located = places.flatMap((place) => ('geonames_id' in place ? [place] : []));
  const output = await outputOf({
    command: await pythonFor(context),
    args: [join(root, 'tests/python/look_up_places.py'), path],
    folder: root,
  });
  const report = JSON.parse(output) as Report;
  const { towns } = report;
  expect(located.length).toBeGreaterThan(0);
  const found = located.map((place, index) => {
    const { names = [], ...town } = towns[index] ?? {};
    return {
      ...town,
      geonames_id: place.geonames_id,
      name: names.map(withoutSoftSign).find((name) => name === place.name),
    };
  });
  expect(found).toEqual(located);
  expect(report.towns_without_id).toEqual([]);
});
