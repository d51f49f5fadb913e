/** A value in an object of JSON-LD, with where it stands in the file. UTF-16 units, quotation marks left out. */
export interface JsonValue {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An object of JSON-LD, as far as dates go. */
export interface JsonObject {
  readonly types: readonly string[];
  /** Objects around it. */
  readonly depth: number;
  readonly values: readonly JsonValue[];
}

interface OpenObject {
  readonly types: string[];
  readonly values: JsonValue[];
  readonly depth: number;
  key: string;
  /** Arrays begun and not ended. */
  arrays: number;
}

/** Where the string that begins at a quotation mark ends; -1 where it does not. */
function endOfString(raw: string, start: number, end: number): number {
  let at = raw.indexOf('"', start + 1);
  for (; at >= 0 && at < end; at = raw.indexOf('"', at + 1)) {
    let slashes = 0;
    while (raw.charAt(at - 1 - slashes) === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

/** The objects of a stretch of JSON-LD and their strings. Pages break its syntax in every way, so that no more of it is read than braces and strings. */
export function jsonObjects(raw: string, start: number, end: number): JsonObject[] {
  const objects: OpenObject[] = [];
  const open: OpenObject[] = [];
  let last: JsonValue | undefined;
  for (let at = start; at < end; at += 1) {
    const top = open.at(-1);
    switch (raw.charAt(at)) {
      case '{': {
        const object = { types: [], values: [], depth: open.length, key: '', arrays: 0 };
        objects.push(object);
        open.push(object);
        break;
      }
      case '}':
        open.pop();
        break;
      case '[':
        if (top) top.arrays += 1;
        break;
      case ']':
        if (top) top.arrays -= 1;
        break;
      case ',':
        if (top?.arrays === 0) top.key = '';
        break;
      case ':':
        if (top && last && top.values.at(-1) === last) top.values.pop();
        if (top && last) top.key = last.text;
        break;
      case '"': {
        const close = endOfString(raw, at, end);
        if (close < 0) return objects;
        last = { key: top?.key ?? '', text: raw.slice(at + 1, close), start: at + 1, end: close };
        if (top?.key === '@type') top.types.push(last.text);
        top?.values.push(last);
        at = close;
        break;
      }
      default:
    }
  }
  return objects;
}
