/** Puts an element on a page, as a test of that element alone needs it. */
import { fixtureSync } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { CareerData } from '../../src/model/career.js';
import type { Storage } from '../../src/profile/store.js';
import type { CareerElement } from '../../src/ui/career-element.js';
import { until } from './until.js';
import { account, markAll, type Marks, storeOf } from './visitor.js';

type Tag = {
  [Name in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Name] extends CareerElement ? Name : never;
}[keyof HTMLElementTagNameMap];

/** How an element stands on its page, whose visitor may have marked something before. */
export interface Given<Name extends Tag> extends Marks {
  readonly data: CareerData;
  /** px */
  readonly width?: number | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly storage?: Storage | undefined;
  readonly key?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly properties?: Partial<HTMLElementTagNameMap[Name]> | undefined;
}

/** An element that shows a dataset. It is there once something that `shows` selects is. */
export async function mount<Name extends Tag>(
  tag: Name,
  given: Given<Name>,
  shows: string,
): Promise<HTMLElementTagNameMap[Name]> {
  const { data, width = 720, dir = 'ltr', storage = 'none', key = account(), attributes = {}, properties } = given;
  markAll(storeOf({ storage, storageKey: key }), data.id, given);
  const page = fixtureSync<HTMLElement>(html`<div dir=${dir}></div>`);
  page.style.width = `${width}px`;
  const element = document.createElement(tag);
  Object.assign(element, { storage, storageKey: key, data }, properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.append(element);
  await isThere(element, shows);
  return element;
}

/**
 * An element as it stands in a template, alone or among others. Its marks are in memory, under a key of its own, where
 * the template does not say otherwise.
 */
export async function mountTemplate<Name extends Tag>(
  tag: Name,
  template: TemplateResult,
  shows: string,
  { width, key = account() }: { readonly width?: number; readonly key?: string } = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const page = fixtureSync<HTMLElement>(html`<div>${template}</div>`);
  if (width !== undefined) page.style.width = `${width}px`;
  const element = page.querySelector(tag)!;
  element.storage ??= 'none';
  element.storageKey ??= key;
  await isThere(element, shows);
  return element;
}

/** Waits until an element shows something, and no longer that it is loading. */
async function isThere(element: CareerElement, shows: string): Promise<void> {
  await element.updateComplete;
  await until(
    () => element.shadowRoot!.querySelector(shows) && !element.matches(':state(loading)'),
    `<${element.localName}> shows`,
    { interval: 10 },
  );
  await element.updateComplete;
}
