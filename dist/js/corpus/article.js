import { applyGeneralRules } from './general.js';
import { piecesOf } from './pieces.js';
import { applyProfile } from './profile.js';
import { isInText } from './rulings.js';
import { countCodePoints, spanMap } from './span-map.js';
import { linesOf } from './white-space.js';
const blockSeparator = '\n\n';
/**
 * Cuts a decoded raw file into blocks and joins the article's text. Needs nothing but the file's text
 * and, where known, the publisher's profile.
 */
export function normaliseArticle(id, raw, profile) {
    const lines = linesOf(raw);
    const rulings = new Map();
    applyProfile(lines, profile, rulings);
    applyGeneralRules(lines, rulings);
    const lastOfText = lines.findLastIndex((_, index) => rulings.get(index)?.role === 'body');
    const map = spanMap(raw);
    const blocks = [];
    let charAt = 0;
    lines.forEach((line, index) => {
        const ruling = rulings.get(index);
        if (!ruling)
            throw new Error(`Line ${line.number} of ${id} was left without a role.`);
        for (const { start, end, role, rule } of piecesOf(line, ruling, index === lastOfText)) {
            const text = raw.slice(start, end);
            const seq = blocks.length + 1;
            const inText = isInText(role);
            const length = countCodePoints(text);
            blocks.push({
                id: `${id}-B${String(seq).padStart(2, '0')}`,
                seq,
                role,
                inText,
                rule,
                text,
                rawLine: line.number,
                byteStart: map.byteAtCodePoint(map.codePointAtUnit(start)),
                byteEnd: map.byteAtCodePoint(map.codePointAtUnit(end)),
                ...(inText ? { charStart: charAt, charEnd: charAt + length } : {}),
            });
            if (inText)
                charAt += length + blockSeparator.length;
        }
    });
    const inText = blocks.filter((block) => block.inText).map((block) => block.text);
    return { id, blocks, text: inText.length === 0 ? '' : `${inText.join(blockSeparator)}\n` };
}
