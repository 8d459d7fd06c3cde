import { nothing, type TemplateResult } from 'lit';
import type { common } from '../i18n/en/common.js';
import type { Skill } from '../model/career.js';
import { liveText } from './live-text.js';
import { link, linkLabel, linkUrl } from './link.js';
import { withArrow } from './with-arrow.js';
import type { Settings } from './settings.js';

type Named = Pick<Skill, 'id' | 'title'>;

/** Whether the host has a course for a skill. */
export const hasCourse = (settings: Settings, { id, title }: Named): boolean =>
  linkUrl(settings, { kind: 'skill', id, title }) !== undefined;

/** The host's own course for a skill, in the host's words where it has some; nothing where it has no course. */
export function course(settings: Settings, { id, title }: Named, say: typeof common): TemplateResult | typeof nothing {
  const record = { kind: 'skill', id, title } as const;
  const url = linkUrl(settings, record);
  if (!url) return nothing;
  const words = liveText(linkLabel(settings, record) ?? say.course(title));
  return link(url, withArrow(words), { ...record, name: 'go' });
}
