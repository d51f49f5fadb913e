import { sentencesAround } from './sentence.js';
/**
 * The sentences of a paragraph that hold the marks, cut where a mark begins or ends. `paragraphStart` is the byte of the
 * raw file at which the paragraph begins; marks lie within it and do not overlap.
 */
export function piecesOf(paragraph, paragraphStart, marks) {
    const bytes = new TextEncoder().encode(paragraph);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const unitAt = (byte) => decoder.decode(bytes.subarray(0, byte - paragraphStart)).length;
    const placed = marks
        .map(({ start, end, part }) => ({ start: unitAt(start), end: unitAt(end), part }))
        .sort((a, b) => a.start - b.start);
    const around = sentencesAround(paragraph, placed[0]?.start ?? 0, placed.at(-1)?.end ?? 0);
    const pieces = [];
    let at = around.start;
    for (const { start, end, part } of placed) {
        pieces.push({ text: paragraph.slice(at, start), part: null });
        pieces.push({ text: paragraph.slice(start, end), part });
        at = end;
    }
    pieces.push({ text: paragraph.slice(at, around.end), part: null });
    return pieces.filter(({ text }) => text !== '');
}
