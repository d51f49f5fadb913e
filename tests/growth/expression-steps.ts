import { Backtracker } from './backtracker.js';

/**
 * How often each regular expression looks at a place of a text in some work.
 * @throws Error where the steps that are counted cannot be those of the engine, which finds something else.
 */
async function stepsIn(work: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const backtrackers = new Map<string, Backtracker>();
  let isCounting = false;
  const count = (expression: RegExp, text: string, from: number, found: RegExpExecArray | null) => {
    const name = String(expression);
    const backtracker = backtrackers.get(name) ?? new Backtracker(expression);
    backtrackers.set(name, backtracker);
    const seen = backtracker.find(text, from);
    const [start, end] = found ? [found.index, found.index + found[0].length] : [];
    if (seen?.[0] !== start || seen?.[1] !== end)
      throw new Error(`${name} from ${from}: ${start}–${end}, not ${seen?.join('–')}`);
  };
  const { prototype } = RegExp;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- It is applied to what it is called on.
  const { exec } = prototype;
  // All methods of strings and of expressions call it as soon as it is not the engine's own.
  prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = Reflect.apply(exec, this, [text]);
    if (isCounting) return found;
    isCounting = true;
    try {
      count(this, text, from, found);
    } finally {
      isCounting = false;
    }
    return found;
  };
  try {
    await work();
  } finally {
    prototype.exec = exec;
  }
  return new Map([...backtrackers].map(([name, { steps }]) => [name, steps]));
}

/** How often each regular expression looks at a place of a text in each of some pieces of work, by its source. */
export async function expressionSteps(
  works: readonly (() => Promise<void>)[],
): Promise<ReadonlyMap<string, number>[]> {
  const steps = [];
  for (const work of works) steps.push(await stepsIn(work));
  return steps;
}
