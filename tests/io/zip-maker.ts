import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../scripts/io/crc32.js';

/** What a header says, where it is not the truth. */
interface Said {
  readonly name?: Uint8Array | string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly packed?: number;
  readonly size?: number;
  readonly offset?: number;
  readonly extra?: Uint8Array;
}

export interface Part extends Said {
  readonly data?: Uint8Array | string;
  readonly attributes?: number;
  /** What only the entry's own header says, and what only the list says. */
  readonly own?: Said;
  readonly listed?: Said;
  /** Bytes before the entry, in it behind its data, and behind it. */
  readonly before?: Uint8Array;
  readonly tail?: Uint8Array;
  readonly behind?: Uint8Array;
  /** An entry that the list leaves out, or repeats. */
  readonly times?: number;
}

export interface EndSaid {
  readonly count?: number;
  readonly total?: number;
  readonly disk?: number;
  readonly start?: number;
  readonly comment?: string;
  /** Bytes between the list and the end, and behind it. */
  readonly before?: Uint8Array;
  readonly behind?: Uint8Array;
}

const none = new Uint8Array();
const u16 = (value: number) => Buffer.from([value & 0xff, (value >>> 8) & 0xff]);
const u32 = (value: number) => Buffer.concat([u16(value), u16(value >>> 16)]);

/** A zip archive that says anything of anything. */
export function zipOf(parts: readonly Part[], end: EndSaid = {}): Uint8Array {
  const entries: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from((part.data ?? '') as string);
    const packed = part.method === 8 ? deflateRawSync(data) : data;
    const body = Buffer.concat([packed, part.tail ?? none]);
    const header = (said: Said) => {
      const all = { name: 'a', flags: 0, method: 0, crc: crc32(data), ...part, ...said };
      const { packed: packedSize = body.length, size = data.length, extra = none } = all;
      const name = Buffer.from(all.name as string);
      const numbers = [u16(20), u16(all.flags), u16(all.method), u32(0x21), u32(all.crc)];
      const sizes = [u32(packedSize), u32(size), u16(name.length), u16(extra.length)];
      return { fields: Buffer.concat([...numbers, ...sizes]), name, extra, at: all.offset };
    };
    const before = part.before ?? none;
    const own = header({ extra: none, ...part.own });
    const entry = [before, Buffer.from('PK\x03\x04'), own.fields, own.name, own.extra, body];
    const said = header(part.listed ?? {});
    const place = [u16(0), u16(0), u16(0), u32(part.attributes ?? 0)];
    const at = u32(said.at ?? offset + before.length);
    const line = [Buffer.from('PK\x01\x02'), u16(0x314), said.fields, ...place, at];
    for (let time = 0; time < (part.times ?? 1); time += 1)
      list.push(Buffer.concat([...line, said.name, said.extra]));
    entries.push(Buffer.concat([...entry, part.behind ?? none]));
    offset += entries.at(-1)?.length ?? 0;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const { count = list.length, total = count, disk = 0, start = offset, comment = '' } = end;
  return Buffer.concat([
    ...entries,
    ...list,
    end.before ?? none,
    Buffer.from('PK\x05\x06'),
    ...[disk, 0, count, total].map(u16),
    u32(size),
    u32(start),
    u16(comment.length),
    Buffer.from(comment, 'latin1'),
    end.behind ?? none,
  ]);
}
