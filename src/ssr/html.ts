/** HTML as text. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark]!);

/** Whether a name can stand in a tag as an attribute's. */
export const isAttributeName = (name: string): boolean => /^[^\s"'<>/=\p{Control}]+$/u.test(name);

/**
 * Takes out what a server renderer writes for a script that would take its HTML over, comments and all: ours puts
 * its own in its place. A property that is false it writes as an attribute, which would make it true.
 */
export const withoutTraces = (html: string): string =>
  html
    .replace(/<!--\/?lit-[^>]*-->|<\?>| (?:checked|selected|disabled)="false"/g, '')
    .replace(/ (checked|selected|disabled)(?: \1)?="true"/g, ' $1')
    // What is set as an attribute and as a property stands there twice.
    .replace(/(\s(?:checked|value="[^"]*"))\s+\1(?=[\s>])/g, '$1');
