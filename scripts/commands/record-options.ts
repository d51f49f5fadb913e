import { type Command, Option } from 'commander';
import { codes } from '../model/codes.js';
import { type RecordField, recordFrom } from '../model/record-fields.js';
import type { ActorsFile } from '../model/records/actors.js';
import type { Project } from '../records/project.js';
import { closest } from '../text/closest.js';
import { show } from '../text/printable.js';
import { answerTo, type Choice, type Conversation, type Question } from './ask.js';

/** What the command line gave, by the names that commander makes of options. */
export type Given = Readonly<Record<string, unknown>>;

export const collect = (item: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  item,
];

/** Values of a list with a closed form, such as codes and ids, hold no comma. */
const isMany = ({ form }: RecordField): boolean => form === 'list' || form === 'objects';

const metavariable = ({ form, parts = [], vocabulary }: RecordField): string => {
  if (form === 'objects') return parts.map(({ name }) => name).join(':');
  if (form === 'words') return 'words';
  return vocabulary === undefined ? 'value' : 'code';
};

/** Gives a command an option for each field, with the help of the schema and the codes of its vocabulary. */
export function withFields(command: Command, fields: readonly RecordField[]): Command {
  for (const field of fields) {
    const { name, help, form, vocabulary } = field;
    const many = isMany(field) ? ' Can be given several times.' : '';
    const said = `${help}${many}`.trim();
    const option =
      form === 'flag'
        ? new Option(`--${name}`, said)
        : new Option(`--${name} <${metavariable(field)}>`, said);
    if (isMany(field)) option.argParser(collect);
    else if (vocabulary) option.choices(codes[vocabulary]);
    command.addOption(option);
  }
  return command;
}

/** What the codes of a vocabulary mean, as curated/vocabularies.json says. */
export function choicesOf(
  { vocabularies }: Pick<Project, 'vocabularies'>,
  name: RecordField['vocabulary'],
): readonly Choice[] | undefined {
  if (name === undefined) return undefined;
  const defined = vocabularies.value.vocabularies.find(({ vocabulary }) => vocabulary === name);
  const helpOf = new Map(
    defined?.codes.map(({ code, label, definition }) => [code, `${label}: ${definition}`]),
  );
  return codes[name].map((value) => ({ value, help: helpOf.get(value) ?? '' }));
}

/** Only ids of the list are good where a field takes those of actors: it accepts each of them and no number of a record. */
const isOfActors = ({ vocabulary, isValid }: RecordField): boolean =>
  vocabulary === undefined && isValid('a-b') && !isValid('A b') && !isValid('Q009');

/** A value as it stands in a record. */
export function valueOf({ isValid }: RecordField, text: string): unknown {
  if (isValid(text)) return text;
  return text !== '' && isValid(Number(text)) ? Number(text) : undefined;
}

/** Says what is wrong with a text for a field; undefined where nothing is. */
function problemWith(
  field: RecordField,
  actorIds: readonly string[],
  text: string,
): string | undefined {
  if (field.form === 'objects') {
    const { parts = [] } = field;
    const values = text.split(':');
    if (values.length !== parts.length)
      return `${show(text)} is not of the form ${metavariable(field)}.`;
    return parts
      .map((part, at) => problemWith(part, actorIds, values[at] ?? ''))
      .find((problem) => problem !== undefined);
  }
  const { vocabulary, help } = field;
  if (vocabulary && valueOf(field, text) === undefined)
    return `${show(text)} is no code of ${vocabulary}: it has ${codes[vocabulary].join(', ')}.`;
  if (valueOf(field, text) === undefined) return `${show(text)} cannot stand there. ${help}`;
  if (!isOfActors(field) || actorIds.includes(text)) return undefined;
  const near = closest(text, actorIds);
  return `curated/actors.json has no actor ${show(text)}${near === undefined ? '' : `; perhaps ${near}`}. A new one is added by \`new actor\`.`;
}

/** Of every actor of the file, also of those that are only proposed. */
const actorIdsIn = ({ actors }: Project): string[] =>
  (actors.document.value as ActorsFile).actors.map(({ id }) => id);

function questionOf(field: RecordField, project: Project, likely: readonly Choice[]): Question {
  const actorIds = actorIdsIn(project);
  const { name, help } = field;
  const parts = isMany(field) ? (text: string) => text.split(/\s*,\s*/) : (text: string) => [text];
  const choices =
    field.form === 'objects'
      ? undefined
      : (choicesOf(project, field.vocabulary) ?? (isOfActors(field) ? likely : undefined));
  const several = isMany(field)
    ? ` ${field.form === 'objects' ? `Each as ${metavariable(field)}; several` : 'Several'} with commas between them.`
    : '';
  return {
    name,
    help: `${help}${several}`.trim(),
    ...(choices && choices.length > 0 ? { choices, isOpen: true } : {}),
    problem: (text) =>
      parts(text)
        .map((part) => problemWith(field, actorIds, part))
        .find((problem) => problem !== undefined),
  };
}

const camelCase = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (dashed: string) => dashed.slice(1).toUpperCase());

/** The texts that options give for a field; undefined where they do not. */
export function givenFor(
  { name }: Pick<RecordField, 'name'>,
  given: Given,
): readonly string[] | undefined {
  const value = given[camelCase(name)];
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : [value]).map(String);
}

function asValue(field: RecordField, texts: readonly string[]): unknown {
  switch (field.form) {
    case 'flag':
      return true;
    case 'list':
      return texts.map((text) => valueOf(field, text));
    case 'objects':
      return texts.map((text) => {
        const values = text.split(':');
        return recordFrom(
          (field.parts ?? []).map(
            (part, at) => [part.path, valueOf(part, values[at] ?? '')] as const,
          ),
        );
      });
    case 'value':
    case 'words':
      return valueOf(field, texts[0] ?? '');
  }
}

/**
 * The values of fields, from options and, for those that a record must have, from a person. Words of an article are left to the caller.
 * `likely` are the actors to offer.
 * @throws Refusal that names the option.
 */
export async function gather(
  fields: readonly RecordField[],
  given: Given,
  project: Project,
  { conversation, likely }: { conversation: Conversation | undefined; likely: readonly Choice[] },
): Promise<(readonly [readonly string[], unknown])[]> {
  const values: (readonly [readonly string[], unknown])[] = [];
  for (const field of fields) {
    const texts = givenFor(field, given);
    if (field.form === 'words' || (texts === undefined && !field.isRequired)) continue;
    if (field.form === 'flag') {
      values.push([field.path, true]);
      continue;
    }
    const question = questionOf(field, project, likely);
    const ofSeveral = isMany(field) ? texts?.join(',') : texts?.[0];
    const answer = await answerTo(question, ofSeveral, conversation);
    values.push([field.path, asValue(field, isMany(field) ? answer.split(/\s*,\s*/) : [answer])]);
  }
  return values;
}
