/**
 * The controls under a story: one for everything that can be set on its element, made from the manifest, so that none
 * can be forgotten. Story files say nothing of controls.
 */
import type { ArgsEnhancer, ArgTypesEnhancer, InputType, StrictArgTypes } from 'storybook/internal/types';
import type { CareerData, Guide, Id } from '../../src/model/career.js';
import { backend, backendGuide } from './careers.js';
import { examples } from './examples.js';
import { declarations, type Setting, settingsOf, valuesOf } from './settings.js';

type Args = Readonly<Record<string, unknown>>;

/** The name under which a control offers an object that only this story has. */
export const OWN = 'This story’s own';

const idsOf = (records: readonly { readonly id: Id }[] = []): Id[] => records.map(({ id }) => id);

/** Ids to choose from, taken from the dataset that the story shows. */
const ids: Readonly<Record<string, (data: CareerData, guide: Guide) => readonly Id[]>> = {
  career: () => [backend.id],
  position: ({ positions }) => idsOf(positions),
  skill: ({ skills }) => idsOf(skills),
  section: (_data, { parts }) =>
    parts.flatMap(({ id, sections }) => [id, ...sections.map((section) => `${id}/${section.id}`)]),
};

const select = (options: readonly unknown[]): InputType => ({
  control: { type: 'select', labels: { undefined: 'unset' } },
  options: [undefined, ...options],
});

/** The name of an object that is given as an arg. */
const nameOf = (property: string, given: unknown): string =>
  Object.keys(examples[property] ?? {}).find((name) => examples[property]?.[name] === given) ?? OWN;

/** An object is chosen by name; what a story gives of its own can be chosen too. */
function namedExamples(property: string, given: unknown): InputType {
  const names = Object.keys(examples[property] ?? {});
  const isOwn = given !== undefined && nameOf(property, given) === OWN;
  return select(isOwn ? [OWN, ...names] : names);
}

/** The control for one setting, as a story's args fill it. */
function controlOf(setting: Setting, args: Args): InputType {
  const { property, type } = setting;
  if (examples[property]) return namedExamples(property, args[property]);
  const data = (args['data'] ?? backend) as CareerData;
  const guide = (args['guide'] ?? backendGuide) as Guide;
  const values = ids[property]?.(data, guide) ?? valuesOf(setting);
  if (values.length) return select(values);
  if (type === 'boolean') return { control: { type: 'boolean' } };
  if (type === 'number') return { control: { type: 'number', step: 1 } };
  if (type === 'string') return { control: { type: 'text' } };
  // A function can't be written in a control: it needs an example with a name.
  return type.includes('=>') ? { control: false } : { control: { type: 'object' } };
}

/** A row that only tells. */
const told = (category: string, name: string, { description = '' }: { readonly description?: string }): InputType => ({
  name,
  description,
  control: false,
  table: { category },
});

function toldOf(tag: string): Readonly<Record<string, InputType>> {
  const { events = [], slots = [], cssProperties = [], cssParts = [], cssStates = [] } = declarations.get(tag) ?? {};
  const rows = [
    ...events.map((each) => told('events', each.name, each)),
    ...slots.map((each) => told('slots', each.name, each)),
    ...cssProperties.map((each) => told('css custom properties', each.name, each)),
    ...cssParts.map((each) => told('css shadow parts', `::part(${each.name})`, each)),
    ...cssStates.map((each) => told('css states', `:state(${each.name})`, each)),
  ];
  return Object.fromEntries(rows.map((row) => [`${row.table!.category} ${row.name}`, row]));
}

/** What a story's table lists: all that can be set, with its control, then what else the manifest tells. */
export function argTypesOf(tag: string, args: Args): Readonly<Record<string, InputType>> {
  const rows = settingsOf(tag).map((setting) => {
    const { property, attribute, type, description = '' } = setting;
    const row: InputType = {
      name: attribute ?? property,
      description,
      table: {
        category: attribute ? 'attributes' : 'properties',
        type: { summary: type },
        ...(setting.default && { defaultValue: { summary: setting.default } }),
      },
    };
    return [property, { ...row, ...controlOf(setting, args) }];
  });
  return { ...Object.fromEntries(rows), ...toldOf(tag) };
}

/** The settings of an element that a table leaves without a control. */
export const withoutControl = (tag: string, argTypes: Readonly<Record<string, InputType>>): readonly string[] =>
  settingsOf(tag)
    .map(({ property }) => property)
    .filter((property) => !argTypes[property]?.control);

/** Gives every story of an element its controls; what a story says of one itself comes first. */
export const fromManifest: ArgTypesEnhancer = ({ component, initialArgs, argTypes }) => {
  if (typeof component !== 'string') return argTypes;
  const rows = argTypesOf(component, initialArgs);
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name, { ...row, ...argTypes[name] }]),
  ) as StrictArgTypes;
};

/** The args that each story was written with. */
const written = new Map<string, Args>();

/**
 * Hands the controls each object by its name: a dataset is large to send, and a control can't compare objects. (Not by
 * Storybook's `mapping`: what that maps, the controls of a docs page show as not chosen.)
 */
export const byName: ArgsEnhancer = ({ id, initialArgs }) => {
  written.set(id, initialArgs);
  return Object.fromEntries(
    Object.entries(initialArgs).map(([property, value]) => [
      property,
      examples[property] && value !== undefined ? nameOf(property, value) : value,
    ]),
  );
};

/** The objects again that a story's args name. */
export const byValue = (id: string, args: Args): Args =>
  Object.fromEntries(
    Object.entries(args).map(([property, value]) => {
      const named = examples[property];
      if (!named || typeof value !== 'string') return [property, value];
      return [property, value === OWN ? written.get(id)?.[property] : named[value]];
    }),
  );

/** Each story has a visitor of its own, whose progress nothing keeps. */
export const ownVisitor: ArgsEnhancer = ({ id, component, initialArgs }) => {
  const canKeep = settingsOf(String(component)).some(({ property }) => property === 'storageKey');
  return canKeep ? { storage: 'none', storageKey: id, ...initialArgs } : {};
};
