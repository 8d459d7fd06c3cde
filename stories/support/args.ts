import type { LitElement } from 'lit';

/** A story's args: what can be set on the element of a tag, by property. */
export type ArgsOf<Tag extends keyof HTMLElementTagNameMap> = {
  [Name in Exclude<keyof HTMLElementTagNameMap[Tag], keyof LitElement>]?: HTMLElementTagNameMap[Tag][Name] | undefined;
};
