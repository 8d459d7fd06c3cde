/** Questions about the written guide: what its parts are called, and what they say as plain text. */
import type { Guide, Inline } from './career.js';

export type Part = Guide['parts'][number];
export type Section = Part['sections'][number];
export type Block = Section['blocks'][number];

/** How a section is named wherever it is referred to: `part-id/section-id`. */
export const placeOf = ({ id: part }: Part, { id: section }: Section): string => `${part}/${section}`;

const plain = (text: readonly Inline[]): string =>
  text
    .map((run) =>
      typeof run === 'string'
        ? run
        : 'em' in run
          ? run.em
          : 'strong' in run
            ? run.strong
            : 'code' in run
              ? run.code
              : run.text,
    )
    .join('');

/** What a section says, a block on each line. */
export const textOf = ({ blocks }: Section): string =>
  blocks
    .map((block) => (block.type === 'paragraph' ? plain(block.text) : block.items.map(plain).join(' · ')))
    .join('\n');
