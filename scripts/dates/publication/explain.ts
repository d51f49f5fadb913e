import type { Evidence } from './evidence.js';

/** A publication date, as far as it is known, and every step of the reasoning in order. */
export interface ExplainedPublication {
  readonly published: { readonly edtf: string; readonly basis: string } | undefined;
  readonly retrieved: { readonly edtf: string; readonly basis: string } | undefined;
  readonly evidence: readonly ExplainedEvidence[];
}

export interface ExplainedEvidence extends Pick<
  Evidence,
  'role' | 'effect' | 'text' | 'accepted' | 'explanation'
> {
  readonly reading?: string | undefined;
  /** Where it is printed, in words. */
  readonly at?: string | undefined;
}

const longest = 40;

/** The date, then its candidates and constraints, two lines each: + was accepted, - set aside; below it why. */
export function explainPublication({
  published,
  retrieved,
  evidence,
}: ExplainedPublication): string {
  const lines = evidence.map(({ role, effect, text, reading, accepted, explanation, at }) => {
    const words = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
    const place = at === undefined ? '' : `  ${at}`;
    return `  ${accepted ? '+' : '-'} ${role.padEnd(18)} ${effect.padEnd(10)} ${(reading ?? '').padEnd(21)} "${words}"${place}\n      ${explanation}\n`;
  });
  const head = published
    ? `published ${published.edtf} (${published.basis})`
    : 'published: nothing on the page bounds it';
  return `${head}\n${retrieved ? `retrieved ${retrieved.edtf} (${retrieved.basis})\n` : ''}${lines.join('')}`;
}
