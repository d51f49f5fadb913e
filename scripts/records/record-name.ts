import { pointerTokens } from '../text/json-document.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** "Q009: " for a pointer into a record that has an id, "" elsewhere: how messages begin. */
export function recordName(root: unknown, pointer: string): string {
  const [list, index] = pointerTokens(pointer);
  if (list === undefined || index === undefined || !isObject(root)) return '';
  const items = root[list];
  const item: unknown = Array.isArray(items) ? items[Number(index)] : undefined;
  if (!isObject(item)) return '';
  const name = item['id'] ?? item['event'];
  return typeof name === 'string' ? `${name}: ` : '';
}
