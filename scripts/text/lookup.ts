/** Makes something of an object once, and keeps it as long as the object lives. */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same, but keeps only what was made last. */
export function latest<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let made: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (made?.key !== key) made = { key, value: make(key) };
    return made.value;
  };
}

/** Makes something of each text once. */
export function onceEach<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = made.get(text) ?? { value: make(text) };
    made.set(text, known);
    return known.value;
  };
}

/** Items by a key, each list in the order of the items. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const indexes = once<readonly object[], Map<PropertyKey, Map<unknown, unknown>>>(() => new Map());

/**
 * The items of a list that have a value in a field, in order: `list.filter(…)` by an index, which is made once for a list and a field.
 * The list must be complete.
 */
export function having<Item extends object, Field extends keyof Item>(
  list: readonly Item[],
  field: Field,
  value: Item[Field] | undefined,
): readonly Item[] {
  const ofList = indexes(list);
  const known = ofList.get(field) as Map<Item[Field], Item[]> | undefined;
  const index = known ?? groupBy(list, (item) => item[field]);
  ofList.set(field, index);
  return (value === undefined ? undefined : index.get(value)) ?? [];
}

/** How many items of a sorted list are less than or equal to one. */
export function countUpTo<Item extends number | string>(
  sorted: readonly Item[],
  limit: Item,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && item <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
