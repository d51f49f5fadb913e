import { type TraceSource } from './source.js';
/** A temporal expression and the ones it was counted from, the nearest first. */
export interface TracedExpression {
    readonly id: string;
    readonly text: string;
    readonly value: string;
    readonly edtf: string | null;
    readonly reference: string;
    readonly rule: string;
    /** "publication", the expression it was counted from, or null when it stands by itself. */
    readonly anchor: 'publication' | TracedExpression | null;
}
/** The temporal expressions of an article that touch a byte range of its raw file, or the one with an id. */
export declare const expressionsWithin: (source: TraceSource, articleId: string, which: {
    readonly start: number;
    readonly end: number;
} | {
    readonly id: string;
}) => TracedExpression[];
/** True when the chain of anchors ends at the day of publication. */
export declare const isFromPublication: ({ anchor }: TracedExpression) => boolean;
