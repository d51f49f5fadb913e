import { curatedJsonSchema } from '../../model/json-schemas.js';
import { markdownTable } from '../../text/markdown.js';

/** What these pages read of a JSON Schema. */
interface Node {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
}

/** The files of a pass, in the order in which a coder works. */
const files = ['quotes', 'events', 'actors', 'mentions'] as const;

/** Fields without a row: what only an editor with sources gives, and the context that goes with every `exact`. */
const leftOut: ReadonlySet<string> = new Set([
  ...['$schema', 'codes', 'discrepancy'],
  ...['prefix', 'suffix'],
]);

/** Words of the article and nothing else: one value to a coder. */
const isPassage = (properties: Node['properties'] = {}): boolean =>
  Object.keys(properties).every((name) => ['exact', 'prefix', 'suffix'].includes(name));

function valueOf({
  type,
  enum: values,
  const: only,
  minimum,
  maximum,
  items,
  properties,
}: Node): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (only !== undefined) return `\`${String(only)}\``;
  if (properties) return isPassage(properties) ? 'passage' : 'object';
  if (type === 'array') return items?.properties ? 'list of objects' : 'list of texts';
  if (type === 'integer') return `${minimum ?? ''} to ${maximum ?? ''}`.replace('-', '−');
  return type === 'string' ? 'text' : (type ?? '');
}

/** The fields of an object and of what is nested in it, each with its path: `segments[].part`. */
function fieldsOf({ properties = {}, required = [] }: Node, path = ''): string[][] {
  return Object.entries(properties).flatMap(([name, node]) => {
    if (leftOut.has(name)) return [];
    const place = `${path}${name}`;
    const inner = node.items ?? node;
    const meaning = node.description ?? inner.description ?? '';
    const row = [`\`${place}\``, required.includes(name) ? 'yes' : 'no', valueOf(node), meaning];
    return isPassage(inner.properties)
      ? [row]
      : [row, ...fieldsOf(inner, `${place}${node.items ? '[]' : ''}.`)];
  });
}

/** A table for each list that a coder hands in: every field, whether it is required, and what it holds. */
export const codedFields = (): string =>
  files
    .flatMap((file) => {
      const { properties = {} } = curatedJsonSchema(`pass_${file}`) as Node;
      return Object.entries(properties).flatMap(([list, { items }]) =>
        items === undefined
          ? []
          : [
              `### ${file}.json: ${list}`,
              markdownTable(['field', 'required', 'value', 'meaning'], fieldsOf(items)),
            ],
      );
    })
    .join('\n\n');
