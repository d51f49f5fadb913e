import { z } from 'zod';
import { line, matching, schemaReference } from '../fields.js';

const name = line('The place as events write it.');
const iso3 = matching(/^[A-Z]{3}$/, 'Country of the place, ISO 3166-1 alpha-3.');

const point = (most: number, description: string) =>
  z.number().min(-most).max(most).meta({ description });

const located = z.strictObject({
  name,
  iso3,
  geonames_id: z.int().min(1).max(2147483647).meta({ description: 'Its id in GeoNames.' }),
  latitude: point(90, 'As GeoNames gives it: WGS 84, decimal degrees, north positive.'),
  longitude: point(180, 'As GeoNames gives it: WGS 84, decimal degrees, east positive.'),
});

const unlocated = z.strictObject({
  name,
  iso3: iso3.optional(),
  note: line('Why no single point stands for it.'),
});

const place = z.union([located, unlocated]);

export const placesFile = z
  .strictObject({ $schema: schemaReference(), places: z.array(place) })
  .meta({
    title: 'Places',
    description:
      'curated/places.json: every place of an event, with its entry in GeoNames if one point can stand for it.',
  });

export type CuratedPlace = z.infer<typeof place>;
export type PlacesFile = z.infer<typeof placesFile>;
