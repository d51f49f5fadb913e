/** A line of a wrapped text, and the UTF-16 offset at which it begins. */
export interface WrappedLine {
  readonly start: number;
  readonly line: string;
}

/** A text wrapped at spaces to lines of at most `width` UTF-16 units; a longer word is cut. */
export function wrap(text: string, width: number): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let start = 0;
  while (start < text.length) {
    const rest = text.slice(start);
    const cut = rest.length <= width ? rest.length : rest.lastIndexOf(' ', width) + 1 || width;
    lines.push({ start, line: rest.slice(0, cut).trimEnd() });
    start += cut;
  }
  return lines;
}
