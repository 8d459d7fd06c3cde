/** Where a page of the docs is in Storybook. */
import { toId } from 'storybook/internal/csf';

/** A page's place in the sidebar: README has a name of its own, others go by their first heading. */
export const titleOf = (path: string, text: string): string =>
  path === 'README.md' ? 'Docs/Read me' : `Docs/${/^# +(.+)$/m.exec(text)?.[1]?.trim() ?? path}`;

export const addressOf = (title: string, hash = ''): string => `?path=/docs/${toId(title, 'docs')}${hash}`;
