/** What the new element shows: pure answers from a career. */
import type { Career, Id, Position } from '../../model/career.js';

/** The positions to show, in the order of the dataset: those in `limit`, or all where there is no limit. */
export const shownPositions = ({ positions }: Career, limit: ReadonlySet<Id> | undefined): readonly Position[] =>
  positions.filter(({ id }) => !limit || limit.has(id));
