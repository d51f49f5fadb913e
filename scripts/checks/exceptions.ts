import { raise, type Raised } from './check.js';
import type { Dataset } from '../records/dataset.js';

interface Granted {
  readonly check: string;
  readonly pointer: string;
  readonly articleId: string;
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** The exceptions of curated/exceptions.json whose passage was found. */
function granted({ project, selectors }: Dataset): Granted[] {
  return project.exceptions.value.exceptions.flatMap((exception, index) => {
    const pointer = `/exceptions/${index}`;
    const span = selectors.find(project.exceptions.document.file, pointer);
    if (!span) return [];
    const { byteStart, byteEnd } = span;
    return [{ check: exception.check, pointer, articleId: exception.article, byteStart, byteEnd }];
  });
}

/** Takes out findings that an exception covers, and remembers which exceptions were needed. */
export class Exceptions {
  readonly #granted: readonly Granted[];
  readonly #used = new Set<Granted>();

  constructor(private readonly dataset: Dataset) {
    this.#granted = granted(dataset);
  }

  covers(check: string, { at }: Raised): boolean {
    if (!at) return false;
    const match = this.#granted.find(
      (each) =>
        each.check === check &&
        each.articleId === at.articleId &&
        each.byteStart < at.span.byteEnd &&
        at.span.byteStart < each.byteEnd,
    );
    if (match) this.#used.add(match);
    return match !== undefined;
  }

  /** Findings for the entries no check needed. */
  unused(): Raised[] {
    return this.#granted
      .filter((each) => !this.#used.has(each))
      .map(({ check, pointer }) =>
        raise(this.dataset.project.exceptions, pointer, {
          message: `No finding of ${check} needs this exception any more.`,
          expected: 'exceptions that a check needs',
          fix: 'Remove the entry.',
        }),
      );
  }
}
