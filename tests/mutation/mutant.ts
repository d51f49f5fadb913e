/** One change of one place of a file; offsets are those of the file as JavaScript counts them. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The line on which the place starts, as it is printed there. */
  readonly within: string;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
  /** What is changed: an expression, the body of a function, which does nothing then, or a statement, which is left out. */
  readonly kind: 'expression' | 'body' | 'statement';
}
