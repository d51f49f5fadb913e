import { device } from '../../scripts/commands/output.js';
import { verify } from '../../scripts/commands/verify.js';
import type { Finding } from '../../scripts/text/finding.js';

/** What `verify` says of a place. */
export interface Verdict {
  readonly whole: boolean;
  readonly findings: readonly Finding[];
}

/** Runs `verify` in this process, and takes what it prints. */
export async function verdictOn(path: string): Promise<Verdict> {
  const { write } = device;
  let printed = '';
  const decoder = new TextDecoder();
  device.write = (stream, bytes) => {
    if (stream === 1) printed += decoder.decode(bytes, { stream: true });
    return bytes.length;
  };
  try {
    const status = await verify(path, { json: true });
    const verdict = JSON.parse(printed) as Verdict;
    if (verdict.whole !== (status === 0)) throw new Error('Exit code and verdict differ.');
    return verdict;
  } finally {
    device.write = write;
  }
}
