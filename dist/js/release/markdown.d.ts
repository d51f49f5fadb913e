/** Markdown table cells hold no pipe of their own. */
export declare const escaped: (text: string) => string;
