/** The new element. */
export const newElement = {
  title: 'New element',
  loading: 'Loading the new element',
  failure: 'The new element did not load',
  empty: 'There are no positions to show',
  emptyText: 'The guide of this career has none of them yet.',
};
