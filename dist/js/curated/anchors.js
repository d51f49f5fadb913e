import { resolveSelector } from './selector.js';
function* actorAnchors({ actors, articles }) {
    for (const [index, actor] of actors.value.actors.entries()) {
        for (const [printedIndex, printed] of actor.printed.entries()) {
            const article = articles.find(({ id }) => id === printed.article);
            if (!article)
                continue;
            for (const [roleIndex, selector] of (printed.roles ?? []).entries()) {
                const pointer = `/actors/${index}/printed/${printedIndex}/roles/${roleIndex}`;
                yield { document: actors.document, pointer, article, selector, scope: 'text' };
            }
        }
    }
}
function* recordAnchors({ records }) {
    for (const { article, events, quotes, mentions } of records) {
        const ofQuotes = { document: quotes.document, article };
        for (const [index, quote] of quotes.value.quotes.entries()) {
            for (const [segmentIndex, selector] of quote.segments.entries()) {
                yield { ...ofQuotes, pointer: `/quotes/${index}/segments/${segmentIndex}`, selector, scope: 'text' };
            }
            const said = quote.said?.source;
            if (said)
                yield { ...ofQuotes, pointer: `/quotes/${index}/said/source`, selector: said, scope: 'page' };
        }
        for (const [index, selector] of (quotes.value.marks ?? []).entries()) {
            yield { ...ofQuotes, pointer: `/marks/${index}`, selector, scope: 'text' };
        }
        const ofEvents = { document: events.document, article };
        for (const [index, event] of events.value.events.entries()) {
            const dated = event.date?.source;
            if (dated)
                yield { ...ofEvents, pointer: `/events/${index}/date/source`, selector: dated, scope: 'page' };
        }
        for (const [index, selector] of events.value.mentions.entries()) {
            yield { ...ofEvents, pointer: `/mentions/${index}`, selector, scope: 'text' };
        }
        for (const [index, selector] of mentions.value.mentions.entries()) {
            yield { document: mentions.document, article, pointer: `/mentions/${index}`, selector, scope: 'text' };
        }
    }
}
function* exampleAnchors({ vocabularies, articles }) {
    for (const [index, { codes }] of vocabularies.value.vocabularies.entries()) {
        for (const [codeIndex, definition] of codes.entries()) {
            for (const polarity of ['positive', 'negative']) {
                const example = definition[polarity];
                if (!('article' in example))
                    continue;
                const article = articles.find(({ id }) => id === example.article);
                if (!article)
                    continue;
                const pointer = `/vocabularies/${index}/codes/${codeIndex}/${polarity}`;
                yield { document: vocabularies.document, pointer, article, selector: example, scope: 'page' };
            }
        }
    }
}
function* exceptionAnchors({ exceptions, articles }) {
    for (const [index, exception] of exceptions.value.exceptions.entries()) {
        const article = articles.find(({ id }) => id === exception.article);
        if (!article)
            continue;
        yield { document: exceptions.document, pointer: `/exceptions/${index}`, article, selector: exception, scope: 'page' };
    }
}
/** Finds every passage the records quote. A selector that fails stays in `all` with the reason. */
export function resolveAnchors(project) {
    const anchors = [...actorAnchors(project), ...recordAnchors(project), ...exampleAnchors(project), ...exceptionAnchors(project)];
    const all = anchors.map((anchor) => {
        const blocks = anchor.article.blocks.filter(({ inText }) => inText || anchor.scope === 'page');
        return { ...anchor, resolution: resolveSelector(blocks, anchor.selector) };
    });
    const spans = new Map();
    for (const { document, pointer, resolution } of all) {
        if (resolution.kind === 'found')
            spans.set(`${document.file}#${pointer}`, resolution.span);
    }
    return { all, find: (file, pointer) => spans.get(`${file}#${pointer}`) };
}
