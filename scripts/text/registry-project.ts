/** What must hold of the project's files, its articles, its records and the rows made of them, by the id of the finding. */
export const projectErrors = {
  'project/missing-file': 'Every file the project is made of exists.',
  'project/metadata':
    'package.json holds the dataset’s title, release date, licence, authors, keywords and abstract.',
  'json/syntax': 'Every curated file is JSON (RFC 8259).',
  'json/duplicate-key': 'No object has the same key twice.',
  'project/hidden-character':
    'What people wrote, in curated files, package.json and docs/, holds no control, bidirectional, invisible, tag, private-use or unassigned character; words that quote an article may.',
  'project/mixed-scripts':
    'No word that people wrote has letters of two scripts or digits of two systems, such as Latin with Cyrillic; words that quote an article may.',
  'project/schema-reference':
    'The $schema of every curated file is the path of the JSON Schema of its kind.',
  'project/unlisted-file':
    'Every file in corpus/raw/ and curated/ belongs to an article of corpus/sources.json, is a registry, or says what a version changed.',
  'release/changes-recorded':
    'Every version with a predecessor has its file in curated/changes/, and each file names the version before.',
  'release/renamed':
    'Every new name in curated/renamed.json is a column of its table or a code of its vocabulary and every old name is none any more; each old name has one new one, and each new one has one old one unless a note says why; the version is one of CHANGELOG.md, and values are those of columns without codes.',
  'release/renamed-stale':
    'What curated/renamed.json says of a version, the changes file of that version says too, and no more.',
  'release/dropped-unexplained':
    'Every column and code that the version in package.json no longer has is in curated/renamed.json, with its new name or the reason.',
  'release/version-too-small': 'The version is raised at least as far as its changes require.',
} as const;

export const projectWarnings = {
  'project/system-file':
    'What an operating system left behind in corpus/raw/ or curated/ is pointed out.',
  'draft/stale':
    'An article that is still being coded is pointed out once two versions were released since it was begun.',
} as const;

export const recordsTodos = {
  'draft/proposed': 'Every record that a program proposed is confirmed, edited or deleted.',
} as const;

export const recordsErrors = {
  'record/schema': 'Every curated file is valid against its JSON Schema in schemas/.',
  'record/format': 'Every curated file has its fields in schema order and the formatter’s layout.',
  'record/sorted-list':
    'Lists that are sets (issues, spellings, sources) are sorted by code point and have no repeated entries.',
  'record/party-term':
    'A term that an article prints in marks, or a listed name after “so-called”, stands in marks in every label and name.',
  'id/duplicate': 'No two records have the same id.',
  'id/unregistered': 'Every id in use is registered in curated/ids.json as active, with its kind.',
  'id/vanished':
    'Every active id of curated/ids.json is still in use, and merged ids lead to one that is.',
  'id/forgotten': 'Every id of the release in dist/ is in curated/ids.json, with the same kind.',
  'id/sorted': 'The registry of ids is sorted by kind and id, and has each id once.',
  'reference/unresolved':
    'Every id that a record refers to exists; one that a reason names may be gone.',
  'reference/unused-source':
    'Every source of corpus/external-sources.json settles something that a record says.',
  'reference/source-address':
    'The address of an article is that of a source that it names, and no two sources have the same one.',
  'reference/kind':
    'A state has the kind state, a channel the kind media, and a parent is not a person.',
  'reference/cycle':
    'No event, quote or actor is its own parent, directly or through others, and no event follows itself or is its own content.',
  'anchor/not-verbatim':
    'Every quoted passage is printed in its article, character for character, inside one block.',
  'anchor/ambiguous':
    'Every quoted passage occurs once, or carries the prefix or suffix that tells it apart.',
  'anchor/broken-word': 'No quoted passage begins or ends inside a word.',
  'vocabulary/defined':
    'Every code of the model, and no other, is defined once in curated/vocabularies.json, in the same order.',
  'vocabulary/crosswalk':
    'Every CAMEO code of the crosswalk is in the vocabulary, and no type and status maps to the same code twice.',
  'vocabulary/goldstein':
    'Every CAMEO code, and no code of another vocabulary, has a value on the Goldstein scale: above 0 for the roots 03 to 08, below 0 from 10 on, from −4 to 4 for 01 and 02.',
  'vocabulary/invented':
    'Every code that a coder gives, and no other, has an example of its own, invented for the purpose, that shares no six words in a row with an article.',
  'actor/spelling-printed':
    'Every spelling of an actor is printed in the text of the article it is listed for.',
  'actor/printed-twice':
    'Each actor has one entry for each article, with all its spellings and roles.',
  'actor/shared-spelling': 'Within an article a spelling belongs to one actor.',
  'actor/spelling-unused':
    'Every listed spelling is printed somewhere by itself, not only inside longer listed names.',
  'actor/never-meant':
    'Every actor is meant by its name somewhere, or has others that belong to it; what is only ever a place is not an actor.',
  'actor/adjective': 'Every state has its adjectives, so that every article is searched for them.',
  'actor/unlisted-name':
    'A name listed for an actor in one article is listed for every other that prints it.',
  'mention/override':
    'Every entry of a mentions.json quotes a printed name of a listed actor, whole, once, and says what does not follow by rule.',
  'actor/state-codes': 'States, and only states, carry country codes, and no two states share one.',
  'actor/generic':
    'Only a group is generic, and a note says whom it stands for where; a group that several articles print is generic, or its note says why it is not.',
  'actor/joint':
    'A body whose name joins two states or organisations, or that takes part in an event as joint, has neither state nor parent; the former is always joint.',
  'actor/title':
    'A title is former or elect if, and only if, it says so or the words right before it do; what has a verb is marked as a clause.',
  'date/edtf':
    'Every date is EDTF of level 0 or 1, exists in the calendar, and does not end before it begins.',
  'date/kind': 'A date says span or window if, and only if, its bounds differ or are open.',
  'date/source':
    'A date quotes the words it is read from, which hold a time expression of the article; one that is inferred may lack them, and if the basis is outside, a note names the fact.',
  'date/outside-source': 'A date names external sources if, and only if, its basis is outside.',
  'date/weakest-basis':
    'A date that counts from a publication date known only from outside has the basis outside too.',
  'date/after-article':
    'Nothing begins after its article’s latest date unless its status says that it is still to come; what is ongoing may end later.',
  'date/published-before':
    'No article can have been published before the first day of something that it reports as past or going on.',
  'date/over-by-article': 'What occurred or was said was over by the article’s latest date.',
  'date/ongoing-end':
    'The date of what is ongoing is a span without an end by its article’s latest date, unless an exception quotes the words that state it.',
  'date/open-ends': 'Only what is ongoing, and a span, is open at both ends.',
  'date/scheduled-past':
    'What an article tells in its own words as scheduled or intended does not lie before its earliest date.',
  'judgement/reason':
    'Confidence below high has a reason and a note; high confidence has no reason.',
  'judgement/site-year':
    'Sites in Europe are issues of their own only in articles published from 2007 on.',
  'place/listed':
    'Every place of an event is in curated/places.json, with the country that the event gives.',
  'place/unused': 'Every entry of curated/places.json is the place of an event.',
  'place/twice': 'Every place is in curated/places.json once.',
  'event/mention': 'Every event has a mention: a passage that reports it.',
  'event/mention-twice': 'No event quotes the same passage as a mention twice.',
  'event/participants':
    'Every meeting and agreement has at least two participants, or an exception that gives the reason.',
  'event/participant-twice': 'No actor has the same role in an event twice.',
  'event/content-of':
    'What puts an event forward is an act that was done, not later than it, in an article that reports both; what no act carries says so if it is to come.',
  'event/side': 'The side of a participant agrees with the state the actor belongs to.',
  'event/cameo':
    'An event has a CAMEO code if, and only if, the crosswalk has one for its type and status, and it is one of those.',
  'event/cameo-fit':
    'An event says how well its CAMEO code fits, no better than the crosswalk has it for the type, and not exactly where the vocabulary is said not to fit.',
  'event/outcome':
    'Meetings, proposals and demands have an outcome that their status allows; nothing else has one, nor what did not take place or is disputed.',
  'event/format':
    'The format of an event is the number of states and organisations that act in it, where it is known of all of them; nobody meets alone.',
  'event/presence':
    'Presence is given only for who was expected at a meeting that was held; everywhere else it follows from the status, or there is none.',
  'event/status-reported':
    'An event’s status is the status in at least one of its mentions; a disputed event has mentions that differ, each with its claimant.',
  'mention/claimant':
    'Who claims an event is quoted with the words; words of a quote have a claimant unless they are the act itself.',
  'quote/content': 'Every quote has at least one segment of content.',
  'quote/kind':
    'A direct quote has all content in quotation marks of the speaker’s own, an indirect one none, a mixed one both; what another quote reports is indirect.',
  'quote/cue':
    'Every cue is the lemma of the reporting verb that is printed, and has its forms in scripts/model/cues.ts.',
  'quote/negation':
    'The cue of a quote is negated if, and only if, the article prints a negator with it.',
  'quote/affirmed': 'What a negation leaves out is words of the content of a negated quote.',
  'quote/refers-to': 'What a word of a quote stands for is given for words of its content.',
  'quote/segment-order':
    'The segments of a quote are in printed order, in one block, and do not overlap.',
  'quote/attribution':
    'A quote has a cue if, and only if, it is attributed; without one, a note says why the speaker is beyond doubt.',
  'quote/mark-accounted':
    'Every pair of quotation marks in an article’s text belongs to exactly one quote, or marks a term or a title.',
  'quote/marks-covered':
    'Every word inside the quotation marks of a quote is in one of its segments.',
  'quote/parent': 'A quote that another one reports lies within the words of that quote.',
  'quote/said-at':
    'A quote is said at a meeting, visit, briefing or conference that took place, within its dates.',
  'quote/performs':
    'A quote performs a speech act that was done, by its speaker or as its words report, and no weaker one than they report of its speaker.',
  'quote/unreported-speech':
    'Every word of saying or thinking in an article’s text is part of a quote, or an exception says why it reports nobody’s words.',
  'stance/issue': 'A stance is on a scaled issue of its quote.',
  'stance/twice': 'A quote gives each holder at most one stance on an issue.',
  'stance/implied': 'A stance that is only implied is −1 or 1.',
  'stance/confidence': 'A stance is no surer than its quote.',
  'pass/coding':
    'An article has both raw passes exactly when corpus/sources.json says that it was coded twice, and only such an article has a third.',
  'pass/guide': 'The guide that the coders of a third pass read is beside it, and there only.',
  'pass/anchor': 'Every passage that a raw pass quotes is found in its article, once.',
  'pass/code':
    'Every code of a third pass is one of its vocabulary, today or in its version, and every actor that it names is one that it lists.',
  'pass/frozen':
    'Every file of curated/passes/ has the digest that curated/passes/SHA256SUMS lists for it.',
  'adjudication/reason':
    'Every value in which the passes and the records made of them differ has a reason in curated/passes/adjudication.json.',
  'adjudication/unneeded':
    'Every decision settles a difference between the passes and the records made of them.',
  'revision/reason':
    'Every adjudicated value, and every role and side of a participant, in which a record differs from what the passes were decided into has a reason in curated/revisions.json.',
  'revision/unneeded':
    'Every record and every variable of a revision is one in which something was changed.',
  'revision/version':
    'Every revision is of a version after the one that was adjudicated: of one that was released, or of that in package.json.',
  'exception/unused': 'Every entry of curated/exceptions.json is needed by a check.',
} as const;
