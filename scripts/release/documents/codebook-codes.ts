import type { VocabulariesFile } from '../../model/records/vocabularies.js';
import { familyOfType } from '../../model/event-types.js';
import type { Rows } from '../../model/tables/index.js';
import { escaped } from '../../text/markdown.js';

/** A passage with its place, so that it can be looked up: A003 [158–179] where the text has it, else by bytes of the raw file. */
function exampleText(
  rows: Rows,
  vocabulary: string,
  code: string,
  polarity: 'positive' | 'negative',
): string {
  const row = rows.code_examples.find(
    (each) => each.vocabulary === vocabulary && each.code === code && each.polarity === polarity,
  );
  if (row?.text == null) return row?.note ?? '';
  const place =
    row.char_start === null
      ? `bytes ${row.byte_start ?? ''}–${row.byte_end ?? ''}`
      : `${row.char_start}–${row.char_end ?? ''}`;
  const passage = `${row.article_id ?? ''} [${place}]: “${row.text}”`;
  return row.note === null ? passage : `${passage}. ${row.note}`;
}

/** A section for each vocabulary, with its description and every code: definition, decision rule, two examples. */
export function vocabularySections(
  rows: Rows,
  vocabularies: VocabulariesFile['vocabularies'],
): string {
  return vocabularies
    .map(({ vocabulary: name, description }) => {
      const lines = rows.vocabularies
        .filter(({ vocabulary }) => vocabulary === name)
        .map(({ code, label, definition, decision_rule }) => {
          const [positive, negative] = (['positive', 'negative'] as const).map((polarity) =>
            exampleText(rows, name, code, polarity),
          );
          const family =
            name === 'event_type'
              ? ` Family: ${familyOfType[code as keyof typeof familyOfType]}.`
              : '';
          return `| \`${code}\` | ${escaped(label)} | ${escaped(definition)}${family} | ${escaped(decision_rule)} | ${escaped(positive ?? '')} | ${escaped(negative ?? '')} |`;
        });
      return [
        `### ${name}`,
        '',
        description,
        '',
        '| code | label | definition | decision rule | applies to | does not apply to |',
        '| --- | --- | --- | --- | --- | --- |',
        ...lines,
        '',
      ].join('\n');
    })
    .join('\n');
}
