export const textRoles = new Set(['headline', 'deck', 'subheading', 'body']);
export const isInText = (role) => textRoles.has(role);
export function rule(rulings, index, role, name) {
    if (!rulings.has(index))
        rulings.set(index, { role, rule: name });
}
/** A heading directly followed by a line equal to it once white space is folded. Equality only, never likeness. */
export const isDoubled = (lines, index) => lines[index] !== undefined && lines[index].folded === lines[index + 1]?.folded;
