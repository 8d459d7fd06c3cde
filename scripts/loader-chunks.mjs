/**
 * Which modules of the loader's build share a file. A bundler makes a chunk for each set of elements that have a
 * module in common: some sixty, most of them smaller than the request that brings them. Here a request has a price, and
 * chunks are merged for as long as that makes all elements together cheaper.
 */

/** What one more request costs, in bytes of source: about 3 KB on the wire. A higher price makes fewer, larger files. */
const REQUEST = 13_000;
/** No shared file has less source than this, so that minified it has 2 KB at least. */
const SMALLEST = 5_000;
/** What some visitors load later counts this much against what an element needs at once. */
const LATER = 0.1;
/** A module that so many of the elements need belongs to the frame: hardly a page does without it. */
const NEARLY_ALL = 0.9;

/**
 * @typedef {{ imports: readonly string[], bytes: number }} Module
 * @typedef {{ ids: string[], bytes: number, users: Set<string>, isFrame: boolean }} Group
 */

/**
 * Puts modules that several entries need into groups, each to become a file.
 * @param {ReadonlyMap<string, Module>} modules by their ids
 * @param {readonly string[]} elements entries that a tag loads. They stay alone: to load one is to register it
 * @param {readonly string[]} later entries that are loaded when a visitor needs them
 * @returns {Map<string, string>} the name of a module's group by its id. A module that one entry needs has none
 */
export function groupShared(modules, elements, later) {
  const users = usersOf(modules, [...elements, ...later]);
  const isElement = new Set(elements);
  const weight = (user) => (isElement.has(user) ? 1 : LATER);
  const cost = ({ users, bytes }) => [...users].reduce((sum, user) => sum + weight(user) * (bytes + REQUEST), 0);

  /** @type {Map<string, Group>} */
  const alike = new Map();
  for (const [id, by] of users) {
    if (by.size < 2 || isElement.has(id)) continue;
    const isFrame = elements.filter((element) => by.has(element)).length >= elements.length * NEARLY_ALL;
    const kind = isFrame ? 'frame' : [...by].sort().join();
    const { bytes } = modules.get(id);
    const alone = { ids: [id], bytes, users: by, isFrame };
    const others = alike.get(kind);
    alike.set(kind, others ? merged(others, alone) : alone);
  }

  const groups = [...alike.values()];
  for (;;) {
    let best;
    for (const [at, one] of groups.entries()) {
      for (const other of groups.slice(at + 1)) {
        const both = merged(one, other);
        const change = cost(both) - cost(one) - cost(other);
        const isWanted = change < 0 || Math.min(one.bytes, other.bytes) < SMALLEST;
        if (isWanted && !(best?.change <= change)) best = { one, other, both, change };
      }
    }
    if (!best) break;
    replace(groups, best);
  }
  for (let circle; (circle = findCircle(groups, modules));) replace(groups, circle);

  const shared = groups.filter(({ isFrame }) => !isFrame).sort((a, b) => b.users.size - a.users.size);
  const nameOf = (group) => (group.isFrame ? 'frame' : `shared-${shared.indexOf(group) + 1}`);
  return new Map(groups.flatMap((group) => group.ids.map((id) => [id, nameOf(group)])));
}

/** The entries that need a module at once, for each module. */
function usersOf(modules, entries) {
  /** @type {Map<string, Set<string>>} */
  const users = new Map();
  const use = (id, entry) => {
    const by = users.get(id) ?? new Set();
    if (by.has(entry) || !modules.has(id)) return;
    users.set(id, by.add(entry));
    for (const imported of modules.get(id).imports) use(imported, entry);
  };
  for (const entry of entries) use(entry, entry);
  return users;
}

/** @returns {Group} */
function merged(one, other) {
  return {
    ids: [...one.ids, ...other.ids],
    bytes: one.bytes + other.bytes,
    users: new Set([...one.users, ...other.users]),
    isFrame: one.isFrame || other.isFrame,
  };
}

function replace(groups, { one, other, both }) {
  groups.splice(groups.indexOf(one), 1);
  groups.splice(groups.indexOf(other), 1, both);
}

/** Two groups of which each needs the other: as files they could run in no right order. */
function findCircle(groups, modules) {
  const groupOf = new Map(groups.flatMap((group) => group.ids.map((id) => [id, group])));
  const needs = (group, seen = new Set()) => {
    for (const id of group.ids) {
      for (const imported of modules.get(id).imports) {
        const next = groupOf.get(imported);
        if (next && !seen.has(next)) needs(next, seen.add(next));
      }
    }
    return seen;
  };
  for (const one of groups) {
    for (const other of needs(one)) {
      if (other !== one && needs(other).has(one)) return { one, other, both: merged(one, other) };
    }
  }
  return undefined;
}

/**
 * The loader's groups as an option of the bundler. Groups are found when the first chunk is made: all modules are known
 * by then.
 * @param {RegExp} element the entry of an element
 * @returns {import('rolldown').CodeSplittingOptions}
 */
export function fewChunks(element) {
  const ids = new Set();
  let groups;
  return {
    // What a group needs is in a group too.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'shared',
        // Every module is asked for here before the first is named.
        test: (id) => Boolean(ids.add(id)),
        name: (id, context) => {
          groups ??= groupsOf(
            [...ids].map((id) => context.getModuleInfo(id)),
            element,
          );
          return groups.get(id) ?? null;
        },
      },
    ],
  };
}

function groupsOf(infos, element) {
  const later = new Set(infos.flatMap(({ dynamicallyImportedIds }) => dynamicallyImportedIds));
  const modules = new Map(
    infos.map(({ id, importedIds, code }) => [id, { imports: importedIds, bytes: code?.length ?? 0 }]),
  );
  const elements = [...later].filter((id) => element.test(id));
  return groupShared(
    modules,
    elements,
    [...later].filter((id) => !elements.includes(id)),
  );
}
