import type { Project } from '../records/project.js';
import type { Finding } from '../text/finding.js';

/**
 * What rows of articles that are no release yet show, told where the record stands that a row is made of: no file has the rows. A finding
 * that names no record of these articles stays as it is.
 */
export function atRecords(findings: readonly Finding[], { records }: Project): Finding[] {
  const places = new Map(
    records.flatMap(({ article, quotes, events }) => {
      const lists = [
        [quotes.document, 'quotes', quotes.value.quotes],
        [events.document, 'events', events.value.events],
      ] as const;
      return lists.flatMap(([document, list, own]) =>
        own.map(({ id }, index) => {
          const pointer = `/${list}/${index}`;
          const place = {
            file: document.file,
            pointer: document.pointerInFile(pointer),
            ...document.locate(pointer),
            article: article.id,
          };
          return [id, place] as const;
        }),
      );
    }),
  );
  return findings.map((each) => {
    const [id = ''] = /\b[EQ]\d+\b/.exec(each.message) ?? [];
    return { ...each, ...places.get(id) };
  });
}
