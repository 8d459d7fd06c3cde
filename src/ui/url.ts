/** The one place that lets an address into the page. */

const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The absolute form of an address a page may link to: `http:`, `https:` or `mailto:`, resolved against
 * `base`. Undefined for anything else (`javascript:`, `data:`, a scheme split by a tab, a name and password
 * before the host, no address at all), which is then shown as plain text.
 */
export function safeUrl(address: string | undefined, base: string): string | undefined {
  // Browsers drop tabs and line breaks inside a scheme before they read it.
  if (!address?.trim() || /\p{Cc}/u.test(address)) return undefined;
  try {
    const url = new URL(address, base);
    return schemes.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Fills `{id}`, `{title}` and the like in a host's URL template. Unknown names are left empty. */
export const fillTemplate = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) =>
    // Half a surrogate pair, which no address can hold, would throw.
    encodeURIComponent((Object.hasOwn(values, name) ? (values[name] ?? '') : '').replace(/\p{Surrogate}/gu, '\ufffd')),
  );

/** Whether an address leaves the page's own site. */
export const leavesSite = (url: string, base: string): boolean => new URL(url, base).origin !== new URL(base).origin;
