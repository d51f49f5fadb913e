/** The tables of a Markdown document as cells, without their heads, by the line of column names. */
export function tablesIn(document: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const tables = document.matchAll(/^(\|.*\|)\n\| ?:?-.*\n((?:\|.*\n?)*)/gm);
  return new Map(
    [...tables].map(([, head = '', body = '']) => [
      head,
      body
        .trim()
        .split('\n')
        .map((line) => line.slice(2, -2).split(' | ')),
    ]),
  );
}
