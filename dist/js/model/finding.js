import { byCodePoint } from './order.js';
/** By file, then place in it, then check: the order in which someone would mend them. */
export function sortFindings(findings) {
    return [...findings].sort((a, b) => byCodePoint(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        byCodePoint(a.check, b.check) ||
        byCodePoint(a.message, b.message));
}
