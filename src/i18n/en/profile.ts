/** The panel of the visitor's own data. */
export const profile = {
  title: 'Your marks',
};
