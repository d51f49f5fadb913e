const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** By file, then place in it, then check: the order in which someone would mend them. */
export function sortFindings(findings) {
    return [...findings].sort((a, b) => compareText(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.check, b.check) ||
        compareText(a.message, b.message));
}
