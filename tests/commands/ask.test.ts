import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerTo, conversing, type Question, terminal } from '../../scripts/commands/ask.js';
import { device } from '../../scripts/commands/output.js';

const fog: Question = {
  name: 'fog',
  help: 'How thick it is.',
  choices: [{ value: 'thin', help: 'One sees the pier.' }, { value: 'thick' }],
};

/** Answers on a terminal, and what was shown there. */
function typing(typed: string): () => string {
  const streams = { input: new PassThrough(), output: new PassThrough() };
  let shown = '';
  streams.output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  vi.spyOn(terminal, 'streams').mockReturnValue(streams);
  vi.spyOn(device, 'write').mockImplementation((_stream, bytes) => {
    shown += Buffer.from(bytes).toString();
    return bytes.length;
  });
  streams.input.end(typed);
  return () => shown;
}

afterEach(() => {
  vi.restoreAllMocks();
});

const asked = (...questions: readonly Question[]): Promise<string[]> =>
  conversing(async (conversation) => {
    const answers: string[] = [];
    for (const each of questions) answers.push(await answerTo(each, undefined, conversation));
    return answers;
  });

describe('a question', () => {
  it('shows choices with what they mean, and takes a word, a number or the default', async () => {
    const shown = typing('thin\n2\n\n');
    const questions = [fog, fog, { ...fog, otherwise: 'thick' }];
    expect(await asked(...questions)).toEqual(['thin', 'thick', 'thick']);
    expect(shown()).toContain(
      'fog: How thick it is.\n   1  thin   One sees the pier.\n   2  thick\n',
    );
    expect(shown()).toContain('[thick] > ');
  });

  it('is asked again until the answer is good', async () => {
    const shown = typing('\nthik\nno\nyes\nthin\n');
    const open: Question = {
      ...fog,
      isOpen: true,
      problem: (answer) => (answer === 'no' ? 'Not that.' : undefined),
    };
    expect(await asked(open, open, fog)).toEqual(['thik', 'yes', 'thin']);
    expect(shown()).toMatch(/An answer is needed\.[^]*Not that\./);
  });

  it('ends the command with its input', async () => {
    typing('thin\n');
    await expect(asked(fog, fog)).rejects.toThrow('nothing was written');
  });

  it('is not asked where nobody is: an option answers, or the default, or it is missed', async () => {
    expect(await answerTo(fog, 'thin', undefined)).toBe('thin');
    expect(await answerTo({ ...fog, otherwise: 'thick' }, undefined, undefined)).toBe('thick');
    await expect(answerTo(fog, undefined, undefined)).rejects.toThrow(
      '--fog is missing. How thick it is. It is one of thin, thick.',
    );
    await expect(answerTo(fog, 'thickk', undefined)).rejects.toThrow(
      '--fog: "thickk" is none of the choices; perhaps thick.',
    );
  });
});
