/// <reference types="vite/client" />
import * as a11y from '@storybook/addon-a11y/preview';
import type { Decorator, Preview, StoryContext } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';

/**
 * The manifest as Storybook understands it. It takes `string | undefined` for an object, and a part for the attribute of
 * the same name.
 */
const forStorybook = (key: string, value: unknown): unknown => {
  if (key === 'text' && typeof value === 'string') return value.replaceAll(' | undefined', '');
  if (key !== 'cssParts' || !Array.isArray(value)) return value;
  return value.map((part: { name: string }) => ({ ...part, name: `::part(${part.name})` }));
};

setCustomElementsManifest(JSON.parse(JSON.stringify(manifest), forStorybook));

/** The stage takes what the toolbar says; `preview.css` does the rest. */
const onStage: Decorator = (story, { globals }) => html`
  <div
    class="stage"
    data-theme=${globals.theme}
    data-accent=${globals.accent}
    data-width=${globals.width}
    dir=${globals.direction}
    lang=${globals.language ?? nothing}
  >
    ${story()}
  </div>
`;

const scriptTag = '<script type="module" src="career-elements.js"></script>';

/**
 * What a host writes: what stands on the stage, without the marks that Lit leaves and the storage that keeps stories
 * apart, under the one script tag. Storybook may hand in what came out of here.
 */
function snippet(source: string): string {
  const markup = source
    .replace(scriptTag, '')
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/ storage="none"| storage-key="[^"]*"|="true"|=""/g, '')
    .replace(/^\s*<div class="stage"[^>]*>(.*)<\/div>\s*$/s, '$1')
    .replace(/^\s*\n/, '')
    .trimEnd();
  const lines = markup.split('\n').filter((line) => line.trim());
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return `${scriptTag}\n\n${lines.map((line) => line.slice(indent)).join('\n')}`;
}

/** A test asks what is wrong, and not for a list of all that is right. */
const isTest = Boolean(import.meta.env.VITEST_STORYBOOK);
const axeOptions = isTest ? { resultTypes: ['violations'] } : {};
/** What axe finds in colours. */
const ofColours = { ...axeOptions, runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * The accessibility addon has looked at the story in the toolbar's theme. In a test run it looks once more in the
 * other one, at what the play function left open: at its colours, since a theme changes nothing else.
 */
async function inTheOtherTheme(context: StoryContext) {
  const stage = context.canvasElement.querySelector<HTMLElement>('.stage');
  if (!isTest || !stage) return;
  const theme = stage.dataset.theme;
  stage.dataset.theme = theme === 'dark' ? 'light' : 'dark';
  try {
    await new Promise(requestAnimationFrame);
    const { parameters } = context;
    await a11y.afterEach({
      ...context,
      parameters: { ...parameters, a11y: { ...parameters.a11y, options: ofColours } },
    });
  } catch (error) {
    throw new Error(`In the ${stage.dataset.theme} theme: ${(error as Error).message}`, { cause: error });
  } finally {
    stage.dataset.theme = theme;
  }
}

/** Attributes with a few values: chosen from a list, of which the first is unset. */
const choices: Record<string, readonly string[]> = {
  theme: ['light', 'dark'],
  loading: ['lazy', 'eager'],
  storage: ['local', 'session', 'none'],
};

/** The manifest lists all that an element has; only what can be set gets a control. */
const settable: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const canBeSet = ['attributes', 'properties', undefined].includes(type.table?.category);
      if (!canBeSet) return [name, { ...type, control: false as const }];
      const values = choices[name];
      return [name, values ? { ...type, control: 'select' as const, options: [undefined, ...values] } : type];
    }),
  );

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onStage],
  argTypesEnhancers: [settable],
  afterEach: inTheOtherTheme,
  initialGlobals: { theme: 'light', accent: 'blue', width: 'full', direction: 'ltr', language: 'en' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'mirror', dynamicTitle: true, items: ['light', 'dark'] },
    },
    accent: {
      description: "The host's accent colour",
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: ['blue', 'green', 'plum', 'orange', 'yellow', 'black', { value: 'none', title: 'our own' }],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          ...['240', '320', '480', '720', '1200'].map((value) => ({ value, title: `${value} px` })),
          { value: 'full', title: 'full width' },
        ],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'left to right' },
          { value: 'rtl', title: 'right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'eo', title: 'Esperanto (not known: falls back)' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', context: '.stage', options: axeOptions },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { source: { transform: snippet, language: 'html' } },
    options: { storySort: { order: ['Start', '*'] } },
  },
};

export default preview;
