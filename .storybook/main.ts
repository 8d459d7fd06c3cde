import type { StorybookConfig } from '@storybook/web-components-vite';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeDocsPages } from './docs/pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Host pages run from the built files, as a host's would: `/pages/job-board.html` loads `/cdn/career-elements.js`. */
const served = [
  { from: `${root}dist/cdn`, to: '/cdn' },
  { from: `${root}stories/pages`, to: '/pages' },
  { from: `${root}data/careers`, to: '/data' },
];

const config: StorybookConfig = {
  stories: [writeDocsPages(root), '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: served.filter(({ from }) => existsSync(from)),
  // What the package's own build needs, such as its entries, is none of Storybook's.
  viteFinal: ({ build, ...vite }) => ({
    ...vite,
    build: { ...build, lib: false, rolldownOptions: {} },
    optimizeDeps: {
      ...vite.optimizeDeps,
      exclude: [...(vite.optimizeDeps?.exclude ?? []), 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
    },
  }),
};

export default config;
