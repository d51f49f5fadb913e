import type { CuratedActor } from '../../model/records/actors.js';
import { findNameMentions, type NameMention } from '../../records/name-mentions.js';
import type { Article, Project } from '../../records/project.js';
import { inText } from '../../records/selectors.js';
import { usualSenseIn } from '../../records/usual-sense.js';
import { groupBy } from '../../text/lookup.js';
import { byCodePoint } from '../../text/order.js';
import type { PrintedRole, Proposal } from '../shape.js';

/** What an article prints of one actor, while it is gathered. */
export interface Entry {
  /** All that is known of the actor but this article’s names. */
  readonly actor: CuratedActor;
  readonly rule: string;
  readonly isNew: boolean;
  readonly spellings: Set<string>;
  readonly roles: PrintedRole[];
  /** What the titles of a new person tell. */
  state?: string | undefined;
}

/** Gathers the actors of an article; an id that is taken gets that of the article added. */
export class Gathering {
  readonly entries = new Map<string, Entry>();
  readonly known: readonly CuratedActor[];
  readonly #taken: ReadonlySet<string>;
  #all: readonly CuratedActor[] | undefined;

  constructor(
    readonly article: Article,
    { actors, ids, droppedIds, undecidedIds }: Project,
  ) {
    this.known = actors.value.actors;
    this.#taken = new Set([
      ...this.known.map(({ id }) => id),
      ...ids.value.ids.map(({ id }) => id),
      ...droppedIds,
      ...undecidedIds,
    ]);
  }

  /** Known actors and the new ones of the article. */
  all(): readonly CuratedActor[] {
    return (this.#all ??= this.#everybody());
  }

  #everybody(): readonly CuratedActor[] {
    const gathered = [...this.entries.values()].map((entry) => this.#whole(entry));
    const own = new Set(gathered.map(({ id }) => id));
    return [...this.known.filter(({ id }) => !own.has(id)), ...gathered];
  }

  addKnown(actor: CuratedActor, spelling: string, rule: string): Entry {
    return this.#add({ actor, rule, isNew: false, spellings: new Set(), roles: [] }, spelling);
  }

  addNew(actor: Omit<CuratedActor, 'printed'>, spelling: string, rule: string): Entry {
    const isOther = this.#taken.has(actor.id) && !this.entries.get(actor.id)?.isNew;
    const id = isOther ? `${actor.id}-${this.article.id.toLowerCase()}` : actor.id;
    const whole = { ...actor, id, printed: [] };
    return this.#add(
      { actor: whole, rule, isNew: true, spellings: new Set(), roles: [] },
      spelling,
    );
  }

  #add(fresh: Entry, spelling: string): Entry {
    const entry = this.entries.get(fresh.actor.id) ?? fresh;
    this.entries.set(fresh.actor.id, entry);
    this.addSpelling(entry, spelling);
    return entry;
  }

  addSpelling({ spellings }: Entry, spelling: string): void {
    spellings.add(spelling);
    this.#all = undefined;
  }

  /** Adds a title, and to a new person the state that it tells. */
  addRole(entry: Entry, role: PrintedRole, state: string | undefined): void {
    entry.roles.push(role);
    this.addState(entry, state);
  }

  /** Adds the state of a new person where nothing told it before. */
  addState(entry: Entry, state: string | undefined): void {
    if (entry.isNew) entry.state ??= state;
    this.#all = undefined;
  }

  #whole({ actor, spellings, roles, state }: Entry): CuratedActor {
    const own = actor.printed.find(({ article }) => article === this.article.id);
    if (own) return actor;
    const printed = {
      article: this.article.id,
      spellings: [...spellings].sort(byCodePoint),
      ...(roles.length > 0 ? { roles } : {}),
    };
    const { note, ...rest } = actor;
    return {
      ...rest,
      ...(state === undefined ? {} : { state }),
      printed: [...actor.printed, printed],
      ...(note === undefined ? {} : { note }),
    };
  }

  names(): NameMention[] {
    const all = this.all();
    return findNameMentions(this.article, all, [], usualSenseIn(this.article.id, all));
  }

  /**
   * Takes out spellings that stand only inside longer names, and new actors that are meant nowhere and to whom nobody belongs.
   * @param withSenses gives the names the senses that they are proposed with
   */
  prune(
    used: ReadonlySet<string | undefined>,
    withSenses: (names: readonly NameMention[]) => readonly NameMention[],
  ): void {
    const byActor = groupBy(withSenses(this.names()), ({ actorId }) => actorId);
    const belonging = new Set(
      [...this.entries.values()].flatMap(({ actor, state, roles }) => [
        actor.state,
        state,
        ...roles.map(({ body }) => body),
      ]),
    );
    for (const [id, { spellings, isNew }] of this.entries) {
      const mentions = byActor.get(id) ?? [];
      const alone = new Set(mentions.map(({ span }) => span.text));
      for (const each of [...spellings]) if (!alone.has(each)) spellings.delete(each);
      const isMeant = mentions.some(({ sense }) => sense === 'actor' || sense === 'attributive');
      const isKept = !isNew || used.has(id) || belonging.has(id) || isMeant;
      if (spellings.size === 0 || !isKept) this.entries.delete(id);
    }
    this.#all = undefined;
  }

  /** The gathered actors as records, in the order in which the article first names them. */
  proposals(): Proposal<'actors'>[] {
    const first = new Map<string, number>();
    const blocks = inText(this.article);
    for (const { actorId, span } of this.names()) {
      const at = blocks.indexOf(span.block) * 1e6 + span.start;
      first.set(actorId, Math.min(first.get(actorId) ?? Infinity, at));
    }
    return [...this.entries.values()]
      .filter(({ actor }) => !actor.printed.some(({ article }) => article === this.article.id))
      .sort((a, b) => (first.get(a.actor.id) ?? Infinity) - (first.get(b.actor.id) ?? Infinity))
      .map((entry) => {
        const whole = this.#whole(entry);
        const printed = whole.printed.slice(-1);
        return { rule: entry.rule, record: entry.isNew ? whole : { id: whole.id, printed } };
      });
  }
}
