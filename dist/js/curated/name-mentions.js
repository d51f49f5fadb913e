import { breaksWord, spanIn } from './selector.js';
/** The spellings listed for an article, the longest first, so that no name is read inside a longer one. */
export function spellingsOf(articleId, actors) {
    const owners = new Map();
    for (const { id, printed } of actors) {
        for (const { article, spellings } of printed) {
            if (article !== articleId)
                continue;
            for (const text of spellings)
                owners.set(text, (owners.get(text) ?? new Set()).add(id));
        }
    }
    return [...owners]
        .map(([text, actorIds]) => ({ text, actorIds: [...actorIds] }))
        .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}
/** Where whole words of a text spell a name and no longer name has taken them. `taken` is added to. */
function placesOf(name, text, taken) {
    const places = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        if (breaksWord(text, at) || breaksWord(text, end))
            continue;
        if (taken.slice(at, end).some(Boolean))
            continue;
        taken.fill(true, at, end);
        places.push(at);
    }
    return places;
}
/**
 * Every place of an article's text where a listed name is printed, in printed order. A name stands for its actor
 * unless an override, given with its span, says that it is a place or part of a longer name.
 */
export function findNameMentions(article, actors, overrides) {
    const spellings = spellingsOf(article.id, actors);
    const senseAt = new Map(overrides.map(({ sense, span }) => [`${span.block.id} ${span.start} ${span.end}`, sense]));
    return article.blocks
        .filter(({ inText }) => inText)
        .flatMap((block) => {
        const taken = Array.from({ length: block.text.length }, () => false);
        const found = spellings.flatMap(({ text, actorIds: [actorId] }) => actorId === undefined
            ? []
            : placesOf(text, block.text, taken).map((start) => {
                const end = start + text.length;
                const sense = senseAt.get(`${block.id} ${start} ${end}`) ?? 'actor';
                return { actorId, span: spanIn(block, start, end), sense };
            }));
        return found.sort((a, b) => a.span.start - b.span.start);
    });
}
