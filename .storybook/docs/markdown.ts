/// <reference types="vite/client" />
import { addressOf } from './address.js';
import { withLinks } from './links.js';
import type { DocsPage } from './pages.js';

/** Pictures that the docs show, by their place in the repository. */
const pictures = import.meta.glob<string>(['/docs/**/*.{png,svg,webp}', '/.github/*.{png,svg,webp}'], {
  // Else a folder whose name begins with a dot is left out.
  exhaustive: true,
  eager: true,
  query: '?url',
  import: 'default',
});

/** The text of a page whose links lead to the other pages here, and whose pictures show. */
export function forStorybook(text: string, path: string, pages: readonly DocsPage[]): string {
  return withLinks(text, path, (target) => {
    const page = pages.find((each) => each.path === target.path);
    return page ? addressOf(page.title, target.hash) : pictures[`/${target.path}`];
  });
}
