/** The rules by which the records were coded, for the codebook. Reasons of adjudications cite the lettered ones. */
export const codingRules = `### Quotes

- All that someone is said to say, believe, expect, deny, accuse, hope, fear, propose, ask or want is a quote, with a named speaker, a state, or an unnamed group.
- Content is verbatim as printed, typos and curly marks included, without the reporting verb and the conjunction. Marks are not content; a comma or full stop inside them is.
- One attribution is one quote. Parts of it that only their attribution interrupts belong together; a sentence with its own attribution is a new quote.
- Without an attribution there is a quote only if the text leaves no doubt who speaks; the basis is then \`continuation\` or \`adjacent\`, with a note.
- \`said\` is when it was said: an explicit date beats a vague one; undated words are bounded by the quote that reports them, else by the article’s publication.
- **N1** A report inside a report is a quote of its own (\`parent_quote_id\`) when the outer speaker reports that somebody else, or a state named in the third person, says, believes, expects, denies, accuses, hopes, fears, proposes, asks or wants something. First-person self-reports are not: the outer quote holds them. Attitudes without such a verb are not; the outer quote’s stance has that holder.
- **N2** A headline or deck that repeats a sentence of the body is not coded beside it.
- **N3** Quotation marks inside which one quote reports another are accounted for by the outer one.
- **N4** Two joint speakers make one quote: the first named is the speaker, a note names the other.
- **N5** A noun of speech is a quote only with a content of its own (“the American statement about the possibility for rogue states to …”).

### Stances

- **S1** A stance stands only where the words take a position by the meaning of +2. The holder is the party spoken for: a minister, spokesman, official or president speaks for the state, alliance or administration; an expert or member of parliament for himself; what another is reported to hold is that other’s. ±2 is unreserved, ±1 with a condition or reservation or mild, 0 expressly undecided or balanced.
- **S2** In a quote and the quote it reports the same position of the same holder stands once: at the outer one if its speaker speaks for the holder, else at the inner one.

### Events

- A meeting is one event however many rooms and days; what was offered or refused inside it are events of their own. Type says what it is, status says whether it is: an offer that was made is a proposal that occurred, what was offered is another event, proposed.
- The strongest act the words carry is coded: material, instrument, threat, refusal, accusation or objection or denial, demand, proposal, commitment, meeting, message or statement.
- The same event in two articles is one row with mentions in both. Sources that contradict each other make it disputed, with one mention for each side.
- A date is never made more precise than its words. What only history can say has basis \`outside\`, with the fact in the note.
- **V1** An event belongs to missile-defence diplomacy: something a government, alliance or official does, says for a government, plans, offers or demands, or that is feared or expected of them in this field. No rows for hypothetical attacks, enemies’ capabilities, capabilities of the shield, results hoped for, feelings, or what is only the content of a statement.
- **V2** In doubt whether something is an event or only the content, setting, repetition or result of one, it is none. No answer to an offer is the outcome \`unanswered\`, unless the article makes the answers its subject.
- **V3** Speech acts: one row for speaker, occasion and strongest act; a statement only where no stronger row covers the words; a standing position is one row, ongoing. An expert’s words are never an event.
- **V4** What is offered, demanded, promised or planned has its own row when it is a meeting, instrument, deployment, programme, cut, exchange, purchase or exercise: one for each thing.
- **V5** Of what is feared or hoped, acts of the parties are coded, such as a revision of the treaty or an arms race, and not what would follow from them.
- **V6** Whoever utters a speech act is \`speaker\`; the state, body or leader whose act it is, \`initiator\`; the addressee, \`recipient\`; whom it is about, \`object\`.
- **V7** A deployment has a CAMEO code only with a state that hosts it.
- **V8** A child event is part of its parent: an act at a meeting, a site of a phase, a deployment of a programme. \`follows_event_id\` leads from a held event to the planned one it grew out of.
- **V9** Each place where an article reports an event anew is a mention; \`claimed_by\` is who says so.

### Actors

- Canonical names in current English usage; every printed spelling is kept. Titles stand as printed; where the office is wrong, \`discrepancy\` says so. Moscow, Washington and the Kremlin are the state or body meant, or a place.`;
