/** Where a code stands in an address: in its fragment, which no server sees. */
const NAME = 'career-marks';
const place = new RegExp(`([#&?])${NAME}=([\\w.-]*)&?`);

/** The code in an address; undefined where none is. */
export const codeIn = (address: string): string | undefined => fragmentOf(address).match(place)?.[2] || undefined;

/** The address without the code, and else as it was. */
export function withoutCode(address: string): string {
  const fragment = fragmentOf(address);
  const rest = fragment.replace(place, '$1').replace(/[#&?]$/, '');
  return address.slice(0, address.length - fragment.length) + rest;
}

/** An address that brings the code along. What the fragment held before gives way. */
export const withCode = (address: string, code: string): string =>
  `${address.slice(0, address.length - fragmentOf(address).length)}#${NAME}=${code}`;

/** Whether the page's own router lives in the fragment (`#/jobs/7`), so that a link of ours would lead it astray. */
export const hasRouterFragment = (address: string): boolean => /^#!?\//.test(fragmentOf(address));

/** The code in what somebody pasted: a code, or a link that holds one. */
export const codeInText = (text: string): string => codeIn(text.trim()) ?? text.trim();

const fragmentOf = (address: string): string => {
  const start = address.indexOf('#');
  return start < 0 ? '' : address.slice(start);
};
