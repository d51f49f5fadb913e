/** An XML element: its name, its attributes, and either text or further elements. */
export interface Element {
    readonly name: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly content: string | readonly Element[];
}
export declare const element: (name: string, content: Element["content"], attributes?: Readonly<Record<string, string>>) => Element;
/** Text as XML 1.0 writes it, in content and in attributes alike. @throws Error for a character that XML cannot hold. */
export declare function escapeXml(text: string): string;
/** An XML 1.0 document in UTF-8, one element to a line. */
export declare const xmlDocument: (root: Element) => string;
