/// <reference types="vite/client" />
import * as a11y from '@storybook/addon-a11y/preview';
import type { Decorator, Preview, StoryContext } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { byName, byValue, fromManifest, ownVisitor, withoutControl } from '../stories/support/controls.js';
import { renderElement } from '../stories/support/render.js';
import { declarations } from '../stories/support/settings.js';
import './preview.css';

/** Controls hand in objects by their names; a story renders the objects. */
const withObjects: Decorator = (story, { id, args }) => story({ args: byValue(id, args) });

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

const scriptTag = '<script type="module" src="/cdn/loader.js"></script>';

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

/** A story run fails where something that can be set on an element has no control. */
function hasEveryControl({ component, argTypes, id }: StoryContext) {
  const missing = typeof component === 'string' ? withoutControl(component, argTypes) : [];
  if (isTest && missing.length) throw new Error(`${id}: no control for ${missing.join(', ')} of <${component}>`);
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withObjects, onStage],
  argTypesEnhancers: [fromManifest],
  argsEnhancers: [ownVisitor, byName],
  render: renderElement,
  beforeEach: hasEveryControl,
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
    docs: {
      source: { transform: snippet, language: 'html' },
      extractComponentDescription: (tag: string) => declarations.get(tag)?.description,
    },
    options: { storySort: { order: ['Start', 'Progress', 'Explore', 'Read', 'Ask', 'Yours', 'Docs'] } },
  },
};

export default preview;
