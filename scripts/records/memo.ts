/**
 * Remembers what a pure stage made of the same bytes. A project is read many times with one file changed, by the checks'
 * mutation tests above all, and what the other files say does not change with it. Bytes are never edited in place.
 */
export function rememberedBy<T>(): (bytes: Uint8Array, circumstances: string, make: () => T) => T {
  const known = new WeakMap<Uint8Array, { readonly circumstances: string; readonly made: T }>();
  return (bytes, circumstances, make) => {
    const before = known.get(bytes);
    if (before?.circumstances === circumstances) return before.made;
    const made = make();
    known.set(bytes, { circumstances, made });
    return made;
  };
}
