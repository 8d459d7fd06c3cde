/**
 * Marks as a code, short enough for a link: `1.` and the base64url of zlib of JSON, in which the fields stand as a
 * tree of their paths. Fields carry no times of their own: all are as old as the code. What the coach keeps of a visitor
 * is in no code, and is taken from none.
 */
import type { Field } from '../document.js';
import { TransferError } from './transfer-error.js';
import { type Transfer, readJson, staysOutOfLinks, toJson } from './transfer.js';

const VERSION = '1';
/** How long a code may be, in characters, and what it holds. */
const LONGEST_CODE = 500_000;
const LARGEST_TEXT = 5_000_000;

/** By a path's next part: what lies below it, or a field's value. */
type Tree = Record<string, unknown>;

/** A parcel as a code. Needs `CompressionStream`, which browsers have since 2023. */
export async function toCode(parcel: Transfer): Promise<string> {
  const { careerElements: kind, fields, ...rest } = toJson(parcel) as Readonly<Record<string, unknown>>;
  const json = JSON.stringify({
    kind,
    ...rest,
    ...(fields ? { fields: toTree(fields as Record<string, Field>) } : {}),
  });
  const bytes = await through(new Blob([json]), new CompressionStream('deflate'));
  return `${VERSION}.${toBase64(bytes)}`;
}

/** What a code holds. Throws `TransferError`. */
export async function readCode(code: string): Promise<Transfer> {
  const [, version, content = ''] = /^(\d+)\.([\w-]+)$/.exec(code) ?? [];
  if (version === undefined) throw new TransferError('not-marks', 'Expected "1." and letters, digits, "-" and "_".');
  if (version !== VERSION) throw new TransferError('newer', `A code of version ${version}.`);
  if (code.length > LONGEST_CODE)
    throw new TransferError('too-large', `${code.length} characters, ${LONGEST_CODE} at most.`);
  const { kind, fields, saved, ...rest } = await contentOf(content);
  const age = typeof saved === 'string' ? Date.parse(saved) || 0 : 0;
  return readJson({
    careerElements: kind,
    ...rest,
    saved,
    fields: typeof fields === 'object' ? toFields(fields, age) : fields,
  });
}

async function contentOf(content: string): Promise<{ kind?: unknown; fields?: Tree | null; saved?: unknown }> {
  try {
    const bytes = await through(new Blob([fromBase64(content)]), new DecompressionStream('deflate'));
    return Object(JSON.parse(new TextDecoder().decode(bytes))) as object;
  } catch (error) {
    if (error instanceof TransferError) throw error;
    throw new TransferError('damaged', `The code does not unpack: ${String(error)}`);
  }
}

/** All that comes out of a stream, up to a size beyond which no marks are: a small code can hold a large nothing. */
async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const reader = blob.stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    size += part.value.length;
    if (size > LARGEST_TEXT) {
      void reader.cancel();
      throw new TransferError('too-large', `More than ${LARGEST_TEXT} characters.`);
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toTree(fields: Readonly<Record<string, Field>>): Tree {
  const root = branch();
  for (const [path, [value]] of Object.entries(fields)) {
    if (staysOutOfLinks(path)) continue;
    const parts = path.split('/');
    const last = parts.pop() ?? '';
    let at = root;
    for (const part of parts) at = (at[part] ??= branch()) as Tree;
    at[last] = value;
  }
  return root;
}

const branch = (): Tree => Object.create(null) as Tree;

function toFields(tree: Tree | null, time: number): Record<string, Field> {
  const fields = Object.create(null) as Record<string, Field>;
  // Not by recursion: a hostile tree may be deep. What is deeper than any path of ours is no field.
  const open: [path: string, depth: number, value: unknown][] = [['', 0, tree]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, depth, value] = next;
    if (typeof value !== 'object' || !value) {
      if (!staysOutOfLinks(path)) fields[path] = [value, time, 'code'];
    } else if (depth < 5)
      for (const [part, child] of Object.entries(value)) open.push([path ? `${path}/${part}` : part, depth + 1, child]);
  }
  return fields;
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
