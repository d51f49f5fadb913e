/** The dateline that opens a paragraph: its place and where its date stands (UTF-16 offsets), if it has one. */
export declare function readDateline(text: string): {
    place: string | undefined;
    start: number;
    end: number;
} | undefined;
