import { type AST, RegExpParser } from '@eslint-community/regexpp';

type Next = (at: number) => boolean;
/** Tries to match from a place on, and what comes next from where it ends. */
type Matcher = (at: number, next: Next) => boolean;

type OneCharacter =
  AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass;

const isOneCharacter = (node: AST.Element): node is OneCharacter =>
  node.type.startsWith('Character') || node.type === 'ExpressionCharacterClass';

// eslint-disable-next-line @typescript-eslint/unbound-method -- It is applied, and must be the engine's own while another stands in its place.
const { exec } = RegExp.prototype;

/**
 * Finds what a regular expression finds, by backtracking as engines do it, and counts how often it looks at a place of the text: the
 * engine does not say how often it does.
 */
export class Backtracker {
  steps = 0;
  #text = '';
  readonly #flags: string;
  readonly #groups = new Map<AST.CapturingGroup, string | undefined>();
  readonly #match: Matcher;
  readonly #isAnchored: boolean;

  constructor({ source, flags }: RegExp) {
    this.#flags = flags;
    const parser = new RegExpParser();
    const modes = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
    const { alternatives } = parser.parsePattern(source, 0, source.length, modes);
    this.#match = this.#anyOf(alternatives, false);
    const isStart = (node: AST.Element | undefined): boolean =>
      node?.type === 'Assertion' && node.kind === 'start';
    this.#isAnchored =
      !flags.includes('m') && alternatives.every(({ elements: [first] }) => isStart(first));
  }

  /** Where the first match from a place on begins and ends. */
  find(text: string, from: number): readonly [start: number, end: number] | undefined {
    this.#text = text;
    const onlyHere = this.#flags.includes('y') || this.#isAnchored;
    let end = 0;
    const whole: Next = (at) => {
      end = at;
      return true;
    };
    for (let at = from; at <= text.length; at += this.#characterAt(at, false).length || 1) {
      this.#groups.clear();
      if (this.#match(at, whole)) return [at, end];
      if (onlyHere) return undefined;
    }
    return undefined;
  }

  #characterAt(at: number, isBackward: boolean): string {
    const text = this.#text;
    if (!/[uv]/.test(this.#flags)) return text.charAt(isBackward ? at - 1 : at);
    const before = isBackward && at > 1 ? text.codePointAt(at - 2) : undefined;
    const from = isBackward ? at - (before !== undefined && before > 0xffff ? 2 : 1) : at;
    const code = text.codePointAt(from);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  /** Where the place behind a character is, or undefined where another stands there. */
  #oneCharacter({ raw }: OneCharacter, isBackward: boolean): (at: number) => number | undefined {
    const pattern = new RegExp(`^(?:${raw})$`, this.#flags.replace(/[gmyd]/g, ''));
    const known = new Map([['', false]]);
    return (at) => {
      this.steps += 1;
      const character = this.#characterAt(at, isBackward);
      let fits = known.get(character);
      if (fits === undefined) {
        fits = Reflect.apply(exec, pattern, [character]) !== null;
        known.set(character, fits);
      }
      const size = isBackward ? -character.length : character.length;
      return fits ? at + size : undefined;
    };
  }

  #anyOf(alternatives: readonly AST.Alternative[], isBackward: boolean): Matcher {
    const all = alternatives.map(({ elements }) => this.#sequence(elements, isBackward));
    return (at, next) => all.some((match) => match(at, next));
  }

  #sequence(elements: readonly AST.Element[], isBackward: boolean): Matcher {
    const inOrder = isBackward ? elements.toReversed() : elements;
    const all = inOrder.map((element) => this.#element(element, isBackward));
    return all.reduceRight<Matcher>(
      (rest, match) => (at, next) => match(at, (to) => rest(to, next)),
      (at, next) => next(at),
    );
  }

  #element(node: AST.Element, isBackward: boolean): Matcher {
    if (isOneCharacter(node)) {
      const step = this.#oneCharacter(node, isBackward);
      return (at, next) => {
        const to = step(at);
        return to !== undefined && next(to);
      };
    }
    if (node.type === 'Group') return this.#anyOf(node.alternatives, isBackward);
    if (node.type === 'CapturingGroup') return this.#captured(node, isBackward);
    if (node.type === 'Quantifier') return this.#repeated(node, isBackward);
    if (node.type === 'Backreference') return this.#repetition(node, isBackward);
    return this.#assertion(node);
  }

  #captured(node: AST.CapturingGroup, isBackward: boolean): Matcher {
    const match = this.#anyOf(node.alternatives, isBackward);
    return (at, next) =>
      match(at, (to) => {
        const before = this.#groups.get(node);
        this.#groups.set(node, this.#text.slice(Math.min(at, to), Math.max(at, to)));
        if (next(to)) return true;
        this.#groups.set(node, before);
        return false;
      });
  }

  #repetition({ resolved }: AST.Backreference, isBackward: boolean): Matcher {
    const groups = [resolved].flat();
    const cased = (text: string) => (this.#flags.includes('i') ? text.toLowerCase() : text);
    return (at, next) => {
      this.steps += 1;
      const words = groups.map((group) => this.#groups.get(group) ?? '').join('');
      const to = isBackward ? at - words.length : at + words.length;
      const found = this.#text.slice(Math.min(at, to), Math.max(at, to));
      return cased(found) === cased(words) && next(to);
    };
  }

  #repeated(node: AST.Quantifier, isBackward: boolean): Matcher {
    const { min, max, greedy, element } = node;
    // Without recursion, which long runs would take too deep.
    if (isOneCharacter(element) && greedy) {
      const step = this.#oneCharacter(element, isBackward);
      return (at, next) => {
        const places = [at];
        let to = max > 0 ? step(at) : undefined;
        while (to !== undefined) {
          places.push(to);
          to = places.length <= max ? step(to) : undefined;
        }
        return places.slice(min).toReversed().some(next);
      };
    }
    const match = this.#element(element, isBackward);
    const attempt = (at: number, count: number, next: Next): boolean => {
      const again = (): boolean =>
        count < max &&
        match(at, (to) => (to !== at || count < min) && attempt(to, count + 1, next));
      if (count < min) return again();
      return greedy ? again() || next(at) : next(at) || again();
    };
    return (at, next) => attempt(at, 0, next);
  }

  #assertion(node: AST.Assertion): Matcher {
    const holds = this.#condition(node);
    return (at, next) => {
      this.steps += 1;
      return holds(at) && next(at);
    };
  }

  #condition(node: AST.Assertion): Next {
    const isLines = this.#flags.includes('m');
    const isBreak = (at: number): boolean => /^[\n\r\u2028\u2029]$/.test(this.#text.charAt(at));
    const isWord = (at: number): boolean => /^\w$/.test(this.#text.charAt(at));
    switch (node.kind) {
      case 'start':
        return (at) => at === 0 || (isLines && isBreak(at - 1));
      case 'end':
        return (at) => at === this.#text.length || (isLines && isBreak(at));
      case 'word':
        return (at) => (isWord(at - 1) !== isWord(at)) !== node.negate;
      case 'lookahead':
      case 'lookbehind': {
        const match = this.#anyOf(node.alternatives, node.kind === 'lookbehind');
        return (at) => match(at, () => true) !== node.negate;
      }
    }
  }
}
