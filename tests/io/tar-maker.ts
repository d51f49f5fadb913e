import { gzipSync } from 'node:zlib';

export interface TarPart {
  readonly path?: string | Uint8Array;
  readonly content?: Uint8Array | string;
  readonly type?: string;
  /** The field of the size, where it does not say that of the content. */
  readonly size?: string | Uint8Array;
  readonly prefix?: string;
  readonly sum?: string;
}

const padded = (content: Uint8Array): Buffer =>
  Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)]);

/** An entry of a tar archive with its bytes. */
export function tarEntry(part: TarPart): Buffer {
  const { path = 'a', content = '', type = '0', prefix = '' } = part;
  const bytes = Buffer.from(content as string);
  const header = Buffer.alloc(512);
  header.set(Buffer.from(path as string), 0);
  const size = part.size ?? bytes.length.toString(8).padStart(11, '0');
  header.set(Buffer.from(size as string), 124);
  header.write(type, 156);
  header.write('ustar\x0000', 257, 'latin1');
  header.write(prefix, 345);
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(part.sum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, padded(bytes)]);
}

/** A PAX header with records as given: each may lie about its length. */
export const pax = (...pairs: readonly string[]): TarPart => ({
  type: 'x',
  content: pairs
    .map((pair) => {
      let length = Buffer.byteLength(pair) + 2;
      while (String(length).length + Buffer.byteLength(pair) + 2 !== length) length += 1;
      return `${length} ${pair}\n`;
    })
    .join(''),
});

export const endOfTar = Buffer.alloc(1024);

export const tarballOf = (parts: readonly TarPart[], end: Uint8Array = endOfTar): Uint8Array =>
  gzipSync(Buffer.concat([...parts.map(tarEntry), end]));
