/** "Q009: " for a pointer into a record that has an id, "" elsewhere: how messages begin. */
export declare function recordName(root: unknown, pointer: string): string;
