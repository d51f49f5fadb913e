/**
 * Order by Unicode code point, whatever the locale. JavaScript's own `<` compares UTF-16 units, which puts characters
 * beyond the BMP before U+E000–U+FFFF; comparing from the first difference by code point does not.
 */
export declare function byCodePoint(a: string, b: string): number;
