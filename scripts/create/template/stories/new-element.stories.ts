import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/new-element/define.js';
import type { ArgsOf } from './support/args.js';
import { backend } from './support/careers.js';

type Args = ArgsOf<'career-new-element'>;

const meta: Meta<Args> = { title: 'Explore/New element', component: 'career-new-element', args: { data: backend } };
export default meta;
type Story = StoryObj<Args>;

/** Every position of the career. */
export const AllPositions: Story = {};

/** Two positions, as on a page about the first years. */
export const OnlyTwo: Story = {
  args: { only: 'junior-backend-developer backend-developer', headingLevel: 3 },
  globals: { width: '480' },
};

/** In a narrow column. */
export const Narrow: Story = { globals: { width: '320' } };
