const place = (items, source, list) => items.map((record, index) => ({ record, source, pointer: `/${list}/${index}` }));
export const actorsOf = ({ actors }) => place(actors.value.actors, actors, 'actors');
export const eventsOf = (project) => project.records.flatMap((records) => place(records.events.value.events, records.events, 'events').map((placed) => ({
    ...placed,
    records,
})));
export const mentionsOf = (project) => project.records.flatMap((records) => place(records.events.value.mentions, records.events, 'mentions').map((placed) => ({
    ...placed,
    records,
})));
export const quotesOf = (project) => project.records.flatMap((records) => place(records.quotes.value.quotes, records.quotes, 'quotes').map((placed) => ({
    ...placed,
    records,
})));
export const curatedSources = (project) => [
    project.sources,
    project.publishers,
    project.actors,
    project.vocabularies,
    project.exceptions,
    project.ids,
    ...project.changes,
    ...project.records.flatMap(({ events, quotes, mentions }) => [events, quotes, mentions]),
];
/** As `recordsOf`, for the files of a raw pass. */
export const recordsOfPass = ({ records }, file) => records
    .flatMap(({ events, quotes, mentions }) => [events, quotes, mentions])
    .find(({ document }) => document.file === file)?.value;
/** The parsed value of a curated file, for naming the record a pointer leads to. */
export const recordsOf = (project, file) => curatedSources(project).find(({ document }) => document.file === file)?.value;
