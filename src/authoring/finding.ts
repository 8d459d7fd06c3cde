import type { Key } from '../model/explain.js';

export type PieceName = 'core' | 'guide' | 'fit' | 'questions' | 'wordings';
/** The pieces of a dataset, unchecked; those that are not there are left out. */
export type Pieces = { readonly [Piece in PieceName]?: unknown };

export interface Finding {
  readonly piece: PieceName;
  readonly path: readonly Key[];
  readonly text: string;
  readonly warning?: boolean;
}
