import type { Finding } from '../text/finding.js';
import { finding } from '../text/finding.js';
import { withArticle } from '../text/printable.js';
import type { Project } from '../records/project.js';
import { textOf, type Fields, type Undecided } from '../records/undecided-records.js';
import { isRecord } from '../records/without-items.js';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const inMarks = (words: string): string => `“${words}”`;

/** What a quote says and who is said to say it. */
function quoteWords(fields: Fields): string {
  const content = listOf(fields['segments'])
    .filter((segment) => textOf(segment, 'part') === 'content')
    .map((segment) => textOf(segment, 'exact'))
    .join(' … ');
  const speaker = textOf(fields, 'speaker');
  const basis = textOf(fields, 'speaker_basis');
  const by =
    speaker === ''
      ? 'by nobody that is known'
      : `by ${speaker}${basis === '' ? '' : ` (${basis})`}`;
  return `${withArticle(textOf(fields, 'kind'))} quote ${by}: ${inMarks(content)}`;
}

/** What is proposed, in words. */
function wordsOf({ kind, fields, articleId }: Undecided): string {
  const [printed] = listOf(fields['printed']);
  const spellings = isRecord(printed) ? listOf(printed['spellings']).map(String) : [];
  const words = inMarks(textOf(fields, 'exact'));
  switch (kind) {
    case 'quotes':
      return quoteWords(fields);
    case 'events':
      return `an event (${textOf(fields, 'type')}, ${textOf(fields, 'status')}): ${inMarks(textOf(fields, 'label'))}`;
    case 'event_mentions':
      return `a passage that reports ${textOf(fields, 'event')} as ${textOf(fields, 'status')}: ${words}`;
    case 'marks':
      return `marks around a ${textOf(fields, 'use')}: ${words}`;
    case 'mentions':
      return `a name with the sense ${textOf(fields, 'sense')}: ${words}`;
    case 'actors':
      return 'kind' in fields
        ? `a new actor (${textOf(fields, 'kind')}), printed as ${spellings.map(inMarks).join(', ')}`
        : `what ${articleId} prints of a known actor: ${spellings.map(inMarks).join(', ')}`;
  }
}

/** The rules that proposed a record; undefined where it is not among what was proposed for its article. */
function ruleOf({ kind, fields, articleId }: Undecided, project: Project): string | undefined {
  const told = ['id', 'event', 'exact', 'prefix', 'suffix'];
  const proposals: readonly { readonly rule: string; readonly record: Fields }[] =
    project.proposals.get(articleId)?.value[kind] ?? [];
  return proposals.find(({ record }) => told.every((name) => record[name] === fields[name]))?.rule;
}

/** What to do about a record that is only proposed. */
export function undecidedFinding(undecided: Undecided, project: Project): Finding {
  const { document, pointer, articleId, name, lacks } = undecided;
  const rule = ruleOf(undecided, project);
  const proposal = rule === undefined ? 'proposed' : `proposed by ${rule}`;
  const missing = lacks.length === 0 ? '' : ` It lacks ${lacks.join(' and ')}.`;
  const command = `npx missile-talks accept ${articleId} ${name}`;
  return {
    ...finding('draft/proposed', {
      file: document.file,
      pointer,
      ...document.locateInFile(pointer),
      message: `${name} is only ${proposal}: ${wordsOf(undecided)}.${missing}`,
      expected: 'a record that somebody has confirmed or edited, or none',
      fix:
        lacks.length === 0
          ? `Confirm it with \`${command}\`; correct it before where it is wrong, or delete it.`
          : `Add ${lacks.map((field) => `"${field}"`).join(' and ')}, then confirm it with \`${command}\`; or delete it.`,
    }),
    article: articleId,
    next: lacks.length === 0 ? command : `edit ${document.file}`,
  };
}
