/// <reference types="vite/client" />
/** Every element as the start page shows it, read from the stories and the manifest. */
import type { StoryContext } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { toId } from 'storybook/internal/csf';
import type { ArgsOf } from '../support/args.js';
import { renderElement } from '../support/render.js';
import { declarations } from '../support/settings.js';

type Args = Readonly<Record<string, unknown>>;

/** How a story file has its element's picture drawn: `parameters: { picture }` of its meta. */
export interface Picture<Tag extends keyof HTMLElementTagNameMap = keyof HTMLElementTagNameMap> {
  /** What is set on the element in the picture, beside the args of the meta. */
  readonly args?: ArgsOf<Tag>;
  /** How large it is drawn; 1 is as large as on a page. */
  readonly zoom?: number;
  /** How much of its top is left out, in em of the element, where the telling part begins further down. */
  readonly skip?: number;
  /** How much room the picture has. */
  readonly size?: 'tall' | 'wide' | 'large';
  /** Drawn in its place, where the element itself shows nothing. */
  readonly drawing?: TemplateResult;
}

interface Meta {
  readonly title: string;
  readonly component: string;
  readonly args?: Args;
  readonly parameters?: { readonly picture?: Picture };
  readonly render?: (args: Args, context: StoryContext) => unknown;
}

export interface Entry {
  readonly tag: string;
  readonly group: string;
  readonly name: string;
  readonly summary: string;
  /** Where its docs are in Storybook. */
  readonly address: string;
  readonly zoom: number;
  readonly skip: number;
  readonly size: NonNullable<Picture['size']> | 'usual';
  readonly picture: () => unknown;
}

function entryOf({ title, component, args, parameters, render = renderElement }: Meta): Entry {
  const [group = '', name = ''] = title.split('/');
  const { args: own, zoom = 0.65, skip = 0, size = 'usual', drawing } = parameters?.picture ?? {};
  const drawn = { storage: 'none', storageKey: `picture-${component}`, ...args, ...own };
  return {
    tag: component,
    group,
    name,
    summary: declarations.get(component)?.summary ?? '',
    address: `?path=/docs/${toId(title, 'docs')}`,
    zoom,
    skip,
    size,
    picture: () => drawing ?? render(drawn, { component, id: title } as unknown as StoryContext),
  };
}

const metas = import.meta.glob<Meta>(['../*.stories.ts', '!../*.states.stories.ts', '!../start.stories.ts'], {
  eager: true,
  import: 'default',
});

const RANK = { large: 0, wide: 1, tall: 1, usual: 2 } as const;

/** Every element, the largest pictures first, as they stand in rows. */
export const entries: readonly Entry[] = Object.values(metas)
  .map(entryOf)
  .sort((a, b) => RANK[a.size] - RANK[b.size] || a.name.localeCompare(b.name));
