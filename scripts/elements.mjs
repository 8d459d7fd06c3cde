/** The elements: one folder of `src/elements` each. Whatever lists them is made from this list, or imports it. */
import { readdirSync } from 'node:fs';

const elementsFolder = 'src/elements';

/** Names as the folders have them, such as `role-card`, in alphabetical order. */
export const readElements = () =>
  readdirSync(elementsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** `role-card` as `RoleCard`. */
export const pascalCase = (name) => name.replace(/(?:^|-)([a-z0-9])/g, (_all, letter) => letter.toUpperCase());

/** `role-card` as `roleCard`. */
export const camelCase = (name) => name.replace(/-([a-z0-9])/g, (_all, letter) => letter.toUpperCase());

export const tagOf = (name) => `career-${name}`;

/** The name of an element's class: `CareerRoleCard`. */
export const classOf = (name) => `Career${pascalCase(name)}`;
