import type { Rows } from '../../model/tables/index.js';
import { byCodePoint } from '../../text/order.js';

/**
 * The period that the dataset covers, as an ISO 8601 interval: from the first day on which an article may have been published to the
 * last. The events in them have no such bounds: many are open at one end, and some were only planned.
 */
export function temporalCoverage({ articles }: Pick<Rows, 'articles'>): string | undefined {
  const days = articles
    .flatMap(({ published_earliest: first, published_latest: last }) => [first, last])
    .filter((day) => day !== null)
    .sort(byCodePoint);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}

/** The places of the events, each once; towns with their GeoNames entry and coordinates. */
export function spatialCoverage({ events }: Pick<Rows, 'events'>) {
  const places = new Map<string, object>();
  for (const event of events) {
    const { place: name, place_geonames_id: id } = event;
    const { place_latitude: latitude, place_longitude: longitude } = event;
    if (name === null) continue;
    const entry =
      id === null
        ? {}
        : {
            sameAs: `https://sws.geonames.org/${id}/`,
            geo: { '@type': 'GeoCoordinates', latitude, longitude },
          };
    places.set(`${name} ${id ?? ''}`, { '@type': 'Place', name, ...entry });
  }
  return [...places].sort(([a], [b]) => byCodePoint(a, b)).map(([, place]) => place);
}
