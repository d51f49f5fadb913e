const before = /(\S+(?: \S+){0,3}) ?$/;
const instrument = '(?:treat(?:y|ies)|agreement|memorandum|accord|protocol|act|convention|charter|pact)';
const pastBefore = new RegExp(`\\b(?:since|back in|as early as|yesterday,? ?\\(?|last night,? ?\\(?|${instrument} of)(?: the)? ?$`, 'i');
const futureBefore = /\b(?:by|until|till|through|scheduled for|slated for|planned for|due on|due in|set for)(?: the)? ?$/i;
const namedInstrument = new RegExp(`^ (?:[A-Z][\\w-]* ){0,3}${instrument}\\b`, 'i');
const pastVerb = /\b(?:was|were|had|did|failed|said|told|announced|made|called|held|met|agreed|reported|visited|signed|adopted|began|took|gave|came|went|sent|won|lost|[a-z]{3,}ed)\b/;
const futureVerb = /\b(?:will|would|shall|(?:is|are) (?:set|scheduled|expected|due|to)|scheduled|expected|planned|plans to|forthcoming|upcoming)\b/;
const untilWords = /^(?:until|till)/i;
const denial = /\b(?:not|never|nor|no)\b|n['’]t\b/i;
const reach = 160;
const sentenceBreak = /[.!?]["”’)]? +(?=["“‘(]?[A-Z])/g;
function sentenceAround(text, date) {
    const from = Math.max(0, date.start - reach);
    const to = Math.min(text.length, date.end + reach);
    let start = from;
    let end = to;
    for (const match of text.slice(from, to).matchAll(sentenceBreak)) {
        const at = from + match.index;
        if (at + 1 <= date.start)
            start = at + match[0].length;
        else if (at >= date.end) {
            end = at + 1;
            break;
        }
    }
    return text.slice(start, end);
}
/** The part of a sentence between commas: “who were invited in July 1997”, in a sentence whose own verb is another. */
function clauseAround(text, date) {
    const before = text.slice(Math.max(0, date.start - reach), date.start);
    const after = text.slice(date.end, date.end + reach);
    const from = Math.max(before.lastIndexOf(', '), before.lastIndexOf('. '), before.lastIndexOf('; '));
    const to = /[,;.]/.exec(after)?.index ?? after.length;
    return before.slice(from + 1) + date.text + after.slice(0, to);
}
/** The direction of the verbs, where they agree. */
function verbDirection(words) {
    const past = pastVerb.exec(words);
    const future = futureVerb.exec(words);
    if (future && !past)
        return { direction: 'future', cue: future[0] };
    return past && !future ? { direction: 'past', cue: past[0] } : undefined;
}
/** Direction of a date printed at `date` in `text`, with the words that decided, or undefined. */
export function directionOf(text, date) {
    const lead = before.exec(text.slice(Math.max(0, date.start - 60), date.start))?.[1] ?? '';
    const past = pastBefore.exec(`${lead} `);
    if (past)
        return { direction: 'past', cue: past[0].trim() };
    const future = futureBefore.exec(`${lead} `);
    // What did not happen until 1961 happened then.
    if (future && !(untilWords.test(future[0]) && denial.test(sentenceAround(text, date))))
        return { direction: 'future', cue: future[0].trim() };
    const instrumentAfter = namedInstrument.exec(text.slice(date.end, date.end + 80));
    if (instrumentAfter && date.month === undefined)
        return { direction: 'past', cue: instrumentAfter[0].trim() };
    return verbDirection(sentenceAround(text, date)) ?? verbDirection(clauseAround(text, date));
}
