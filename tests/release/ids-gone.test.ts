import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../scripts/release/content.js';
import { changesPage } from '../../scripts/release/documents/changes.js';
import { proseOf } from '../../scripts/release/documents/prose.js';
import { recordsGone } from '../../scripts/records/gone.js';
import type { RegisteredId } from '../../scripts/model/records/registries.js';
import { realRelease } from '../real-release.js';

let gone: readonly RegisteredId[];
let records: ReturnType<typeof recordsGone>;
let page: string;
beforeAll(async () => {
  const { dataset, rows } = await realRelease();
  const { metadata, ids } = dataset.project;
  const { changes } = contentOf(dataset, rows);
  gone = ids.value.ids.filter(({ status }) => status !== 'active');
  records = recordsGone(changes, ids.value.ids);
  page = changesPage(changes, metadata, { prose: proseOf(dataset.files), ids: ids.value.ids });
});

describe('every id that is gone', () => {
  it('is in renamed.json with the id of what it became part of, and why', () => {
    const name = ({ kind, old }: { kind: string; old: string }): string => `${kind} ${old}`;
    expect(records.map(name).sort()).toEqual(gone.map(({ kind, id }) => `${kind} ${id}`).sort());
    expect(records.filter(({ reason }) => reason === '').map(name)).toEqual([]);
    const merged = gone.flatMap((each) => (each.status === 'merged' ? [each.into] : []));
    expect(records.flatMap(({ new: id }) => id ?? []).sort()).toEqual(merged.sort());
  });

  it('is in CHANGES.md with what became of it, and why', () => {
    const lines = new Set(page.split('\n'));
    const missing = records.filter(
      ({ kind, old, new: id, reason }) =>
        !lines.has(
          `| ${kind} | \`${old}\` | ${id === null ? '(withdrawn)' : `\`${id}\``} | ${reason} |`,
        ),
    );
    expect(records.length).toBeGreaterThan(0);
    expect(missing.map(({ old }) => old)).toEqual([]);
  });
});
