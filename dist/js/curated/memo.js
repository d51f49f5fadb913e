/**
 * Remembers what a pure stage made of the same bytes. A project is read many times with one file changed, by the checks'
 * mutation tests above all, and what the other files say does not change with it. Bytes are never edited in place.
 */
export function rememberedBy() {
    const known = new WeakMap();
    return (bytes, circumstances, make) => {
        const before = known.get(bytes);
        if (before?.circumstances === circumstances)
            return before.made;
        const made = make();
        known.set(bytes, { circumstances, made });
        return made;
    };
}
