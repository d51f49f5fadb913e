/** How to join the data with others, for the codebook: what each code system is, and where it misleads. */
export const mergingGuide = `States carry their codes in \`actors\` (persons, bodies and groups carry those of their state) and, pair by pair, in \`dyads\`. All codes are those valid from 2001 to 2011.

**Which table.** For one state's part in events join \`event_participants\` with \`actors\`. For pairs use \`dyads\`: a pair stands there once for each event,
with \`directed\` true where the act runs from A to B. Undirected pairs stand in the order of their ISO codes, so a data set with every dyad in both orders needs both joins.
Data by year need one year for an event: \`date_earliest\` and \`date_latest\` are the bounds, and where they lie in different years no single year is right.
Filter by \`events.status\` first: what is possible, proposed, disputed or did not occur is in the tables too.

**Correlates of War.** \`cow_ccode\` is the number, \`cow_abbrev\` the abbreviation.

- Germany since 1990 is 255 in COW; 260 is West Germany there.
- \`CZR\` is the Czech Republic; the COW abbreviation \`CZE\` is Czechoslovakia.
- \`SLV\` is Slovenia in COW and El Salvador in ISO 3166-1; Slovenia's ISO code is \`SVN\`.
- 365 is Russia and the Soviet Union before it, so the ABM Treaty of 1972 and today's Russia share a number.

**Gleditsch–Ward.** \`gw_gwno\` equals \`cow_ccode\` for every state here but Germany, which is 260 throughout in Gleditsch–Ward.

**ISO 3166-1.** \`iso3\` is the alpha-3 code. Romania is \`ROU\` since 2002 and was \`ROM\` before; COW and CAMEO still write \`ROM\`. Places use \`place_iso3\`, which says where and not who.

**CAMEO and PLOVER.** Codes are written \`cameo:046\`, so that no reader turns them into numbers: drop the first six characters for the code, keep the first two digits after them for the root.

- \`cameo\` is empty where the crosswalk has no code: for what is possible, conditional, proposed or did not occur, for programmes, elections and other acts, and for deployments without a host.
- \`cameo_fit\` says how well the code says it. A deployment under 062 and a treaty change under 057 fit poorly.
- PLOVER follows from CAMEO by the table of 2021, in which codes under 02 (asking) have no counterpart.
- CAMEO has a source and a target: take them from \`dyads\` where \`directed\` is true.
- Do not compare counts with machine-coded event data: five articles are no stream of news, and one event has one row here however often it is reported.

**Organisations.** NATO, the European Union and groups of states are no states and have no country codes; they are not in \`dyads\`.`;

/** What readers of the files trip over. */
export const readingTraps = `- Without dtypes pandas reads integer columns with empty cells as floats; the Parquet files keep their types.
- R's \`substr\` counts from 1 and includes the end. Base R's \`read.csv\` needs \`na.strings = ""\` for missing texts, and leaves \`true\` and \`false\`
  as texts: \`as.logical()\` turns them. \`readr\` needs neither.
- A window is not a duration: the event happened once, on a day between the bounds.
- A quote that another one reports (\`parent_quote_id\`) repeats words of it: leave such rows out before counting words.
- \`stances.holder_id\` is whose position it is; \`quotes.speaker_id\` is who said so.`;
