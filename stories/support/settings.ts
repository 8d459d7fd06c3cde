/** What can be set on an element: its attributes and its properties, as the manifest tells. */
import manifest from '../../custom-elements.json' with { type: 'json' };

/** The part of the custom elements manifest that stories read. */
interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Attribute extends Described {
  readonly fieldName: string;
}
interface Member extends Described {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
}
export interface ElementDeclaration {
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

/** Every element of the package, by its tag. */
export const declarations: ReadonlyMap<string, ElementDeclaration> = new Map(
  manifest.modules
    .flatMap(({ declarations }): readonly object[] => declarations)
    .filter((each): each is ElementDeclaration => 'tagName' in each)
    .map((each) => [each.tagName, each]),
);

/** Something that a host can set. */
export interface Setting {
  /** The property that a story's args set. */
  readonly property: string;
  /** The attribute that sets the same, where there is one. */
  readonly attribute: string | undefined;
  /** The type as it is written in the source, without `undefined`. */
  readonly type: string;
  readonly description: string | undefined;
  readonly default: string | undefined;
}

const withoutUndefined = (type = ''): string => type.replaceAll(/ \| undefined\b/g, '');

/** All that a host can set on an element of a tag: attributes first, then what only a property takes. */
export function settingsOf(tag: string): readonly Setting[] {
  const { attributes = [], members = [] } = declarations.get(tag) ?? {};
  const read = ({ description, default: initial, type }: Described) => ({
    description,
    default: initial === 'undefined' ? undefined : initial,
    type: withoutUndefined(type?.text),
  });
  const isSettable = ({ kind, attribute, readonly, type }: Member) =>
    kind === 'field' && !attribute && !readonly && type !== undefined;
  return [
    ...attributes.map((each) => ({ property: each.fieldName, attribute: each.name, ...read(each) })),
    ...members.filter(isSettable).map((each) => ({ property: each.name, attribute: undefined, ...read(each) })),
  ];
}

/** The values that a type lists: `'map' | 'list'` has two. */
export const valuesOf = ({ type }: Setting): readonly string[] =>
  [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
