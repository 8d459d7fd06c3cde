/** What a file's name says of its record: id, place, order. */
import type { RecordSpec } from './specs.js';

export interface Identity {
  fields: Record<string, unknown>;
  order: number;
  part: string | undefined;
}

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';
const patterns = {
  id: new RegExp(`^(${kebab})$`),
  'ordered id': new RegExp(`^(\\d+)-(${kebab})$`),
  step: new RegExp(`^(${kebab})--(${kebab})$`),
};
const expected = {
  id: 'a name in kebab-case, such as "version-control"',
  'ordered id': 'a number and a name in kebab-case, such as "02-first-job"',
  step: 'two positions with two dashes between, such as "junior--senior"',
};

/** A misnamed file still makes a record, so that what else is wrong with it is told in the same run. */
export function identify(
  path: string,
  spec: RecordSpec,
  error: (line: number, field: string | undefined, text: string) => void,
): Identity {
  const identity: Identity = { fields: {}, order: Infinity, part: undefined };
  const groups = spec.file.exec(path)?.slice(1) ?? [];
  const read = (name: string, as: keyof typeof patterns): string[] => {
    const match = patterns[as].exec(name);
    if (!match) error(1, 'file name', `expected ${expected[as]}, found "${name}"`);
    return match?.slice(1) ?? [];
  };
  spec.named.forEach((named, index) => {
    const name = groups[index] ?? '';
    if (named === 'id') [identity.fields['id']] = read(name, 'id');
    else if (named === 'place') identity.fields['from'] = groups.join('/');
    else if (named === 'skill') identity.fields['skill'] = name;
    // A part's own file says when its folder is misnamed; its sections need not say it again.
    else if (named === 'part') identity.part = patterns['ordered id'].exec(name)?.[2] ?? name;
    else if (named === 'step') {
      const [from, to] = read(name, 'step');
      if (from !== undefined && to !== undefined) Object.assign(identity.fields, { id: `${from}-to-${to}`, from, to });
    } else {
      const [order, id] = read(name, 'ordered id');
      identity.order = order === undefined ? Infinity : Number(order);
      identity.fields['id'] = id;
    }
  });
  return identity;
}
