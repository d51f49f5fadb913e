import { parentPort } from 'node:worker_threads';
import type { ReadColumn } from '../formats/format.js';
import { formats } from '../formats/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Answer, Task } from './reader-thread.js';

/** The most cells that are handed on, and characters in them: a few bytes of Parquet can stand for any number. */
const most = { cells: 40_000_000, characters: 2 ** 26 } as const;

/** @throws Error when rows are more than any release has. */
function checkSize(columns: readonly ReadColumn[], rows: readonly AnyRow[]): void {
  let characters = 0;
  for (const row of rows)
    for (const cell of Object.values(row))
      if (typeof cell === 'string') characters += cell.length;
      else if (Array.isArray(cell)) for (const each of cell) characters += 8 + String(each).length;
  if (rows.length * columns.length > most.cells || characters > most.characters)
    throw new Error('it holds more than any release');
}

async function answerTo({ format, columns, bytes }: Task): Promise<Answer> {
  try {
    const rows = await formats.find(({ name }) => name === format)?.decode(columns, bytes);
    if (!rows) throw new Error(`there is no format ${format}`);
    checkSize(columns, rows);
    return { rows };
  } catch (thrown) {
    const lines: unknown = thrown instanceof Error && 'lines' in thrown ? thrown.lines : undefined;
    return {
      error: thrown instanceof Error ? thrown.message : String(thrown),
      ...(typeof lines === 'number' ? { lines } : {}),
    };
  }
}

/** Decodes one file after another; the thread that sent it stops this one when it takes too long. */
parentPort?.on('message', (task: Task) => {
  void answerTo(task).then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage('ready');
