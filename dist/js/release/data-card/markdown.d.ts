type Content = string | number | boolean;
/** A Markdown table; columns of numbers stand to the right. */
export declare function markdownTable(header: readonly string[], rows: readonly (readonly Content[])[]): string;
export declare const markdownList: (items: readonly string[]) => string;
export declare const fenced: (language: string, code: string) => string;
export {};
