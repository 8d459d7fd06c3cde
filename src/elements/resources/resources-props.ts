/** What the parts of the resources need to draw themselves: data, words, settings, and what the visitor may do. */
import type { common } from '../../i18n/en/common.js';
import type { resources } from '../../i18n/en/resources.js';
import type { Career, Id, Resource } from '../../model/career.js';
import type { Status } from '../../model/profile.js';
import type { Settings } from '../../ui/settings.js';
import type { Filter, Grouping, Item } from './resources-view.js';

/** What the visitor says of a skill that something taught. */
export interface Answer {
  readonly skill: Id;
  readonly status: 'known' | 'learning';
}

/** What was asked about a resource that is done: by skill, what the visitor answered, if anything yet. */
export type FollowUp = ReadonlyMap<Id, Extract<Status, 'known' | 'learning'> | undefined>;

export interface ResourcesProps {
  readonly career: Career;
  readonly settings: Settings;
  /** The words all elements share, and the resources' own. */
  readonly say: typeof common;
  readonly words: typeof resources;
  /** Marks the dataset's text with its language. */
  readonly text: (text: string) => unknown;
  /** The level of the groups' headings. */
  readonly headingLevel: number;
  readonly grouping: Grouping;
  readonly filter: Filter;
  readonly questions: ReadonlyMap<Id, FollowUp>;
  readonly isPrinting: boolean;
  /** Whether what is known already is unfolded. */
  readonly isUnfolded: boolean;
  readonly unfold: (isUnfolded: boolean) => void;
  readonly set: (change: Partial<Filter> & { readonly grouping?: Grouping }) => void;
  readonly save: (resource: Resource, saved: boolean) => void;
  readonly finish: (item: Item, done: boolean) => void;
  readonly answer: (resource: Resource, answer: Answer) => void;
  readonly dismiss: (resource: Resource) => void;
}
