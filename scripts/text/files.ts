/** Files by path, forward slashes: what io/ reads, and what every stage starts from or ends in. */
export type Files = ReadonlyMap<string, Uint8Array>;

const encoder = new TextEncoder();

/** A text in UTF-8. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);
