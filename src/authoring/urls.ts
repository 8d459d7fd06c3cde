const protocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Whether a link can be followed from a page: http, https, mailto, or relative to the dataset. */
export function isSafeUrl(url: string): boolean {
  return URL.canParse(url, 'https://example.org/') && protocols.has(new URL(url, 'https://example.org/').protocol);
}
