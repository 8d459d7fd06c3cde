import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'career-elements' }),
  layoutCustomisations: {
    // The start page has nothing to set, and needs the room.
    showPanel: ({ storyId }, isShown) => storyId !== 'start--start' && isShown,
  },
});
