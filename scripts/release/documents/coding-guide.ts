import { coderVocabularies } from '../../model/code-groups.js';
import type { Rows } from '../../model/tables/index.js';
import { markdownTable } from '../../text/markdown.js';
import type { ReleaseFrame } from '../content.js';
import { codedFields } from './coded-fields.js';
import { nested, type Prose } from './prose.js';

/** The rules but those on dating from outside, for which a coder would need the sources. */
const withoutSources = (rules: string): string =>
  rules.replace(/^## Dating from outside\n[^]*?(?=^## )/m, '');

/** A vocabulary as a coder needs it, with no passage of the articles. */
function vocabularySection(
  rows: Rows,
  name: string,
  { vocabularies }: Pick<ReleaseFrame, 'vocabularies'>,
): string {
  const description = vocabularies.find(({ vocabulary }) => vocabulary === name)?.description ?? '';
  const codes = rows.vocabularies.filter(({ vocabulary }) => vocabulary === name);
  return [
    `### ${name}`,
    description,
    markdownTable(
      ['code', 'label', 'definition', 'decision rule', 'invented example'],
      codes.map(({ code, label, definition, decision_rule: rule, invented_example: invented }) => [
        `\`${code}\``,
        label,
        definition,
        rule,
        invented ?? '',
      ]),
    ),
  ].join('\n\n');
}

/** Which CAMEO codes an event may have, by its type and status. */
function allowedCameo({ crosswalk }: Rows): string {
  const codesOf = new Map<string, string[]>();
  for (const { type, status, cameo } of crosswalk) {
    const key = `${type} ${status}`;
    codesOf.set(key, [...(codesOf.get(key) ?? []), cameo.replace('cameo:', '')]);
  }
  const statusesOf = new Map<string, string[]>();
  for (const [key, codes] of codesOf) {
    const [type = '', status = ''] = key.split(' ');
    const line = `${type} ${codes.join(', ')}`;
    statusesOf.set(line, [...(statusesOf.get(line) ?? []), status]);
  }
  return markdownTable(
    ['type', 'statuses', 'codes allowed'],
    [...statusesOf].map(([line, statuses]) => {
      const [type = ''] = line.split(' ');
      return [`\`${type}\``, statuses.join(', '), line.slice(type.length + 1)];
    }),
  );
}

/** All that someone needs who codes an article from its text alone: no word of it is in the articles but by chance. */
export function codingGuide(
  rows: Rows,
  { metadata, vocabularies }: Pick<ReleaseFrame, 'metadata' | 'vocabularies'>,
  prose: Prose,
): string {
  const sections = [
    `# Coding guide of Missile Talks ${metadata.version}`,
    prose.codingGuide,
    '## Fields',
    codedFields(),
    '## Rules',
    nested(withoutSources(prose.codingRules)),
    '## Codes',
    ...coderVocabularies.map((name) => vocabularySection(rows, name, { vocabularies })),
    '### CAMEO codes by type and status',
    allowedCameo(rows),
  ];
  return `${sections.join('\n\n')}\n`;
}
