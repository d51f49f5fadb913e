/**
 * Gives whether another line may have the same key: never false where one has. What is asked of words is asked only there, for few
 * lines of a page are like another.
 */
export function mayBeRepeated(keys: Int32Array): (line: number) => boolean {
  const size = 2 ** Math.ceil(Math.log2(8 * keys.length + 8));
  const placeOf = (key: number): number => (key ^ (key >>> 15)) & (size - 1);
  const counts = new Uint8Array(size);
  for (const key of keys) {
    const place = placeOf(key);
    const count = counts[place] ?? 0;
    if (count < 2) counts[place] = count + 1;
  }
  return (line) => (counts[placeOf(keys[line] ?? 0)] ?? 0) > 1;
}
