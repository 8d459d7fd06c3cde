import type { careers } from './built-in.js';
import { CareerLoadError } from './load-error.js';

/** What one of the modules that come along holds. It was checked when it was built. Throws `CareerLoadError`. */
export async function importBuiltIn<T>(modules: typeof careers, id: string): Promise<T> {
  const known = Object.keys(modules);
  const module = known.includes(id) && modules[id];
  if (module) return (await orUnreachable(module())).default as T;
  throw new CareerLoadError(
    'unknown-career',
    `No career "${id}" comes along, only ${known.join(', ')}. Set src or data.`,
  );
}

/** A module that does not arrive fails as a dataset does. */
export const orUnreachable = <T>(module: Promise<T>): Promise<T> =>
  module.catch((error: unknown) => {
    throw new CareerLoadError('network', `A file of career-elements did not load: ${String(error)}`);
  });
