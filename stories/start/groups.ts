/**
 * The groups that the elements come in, in the sidebar and on the start page. An element is in the group that the title
 * of its stories begins with: "Explore/Outlook".
 */
export interface Group {
  readonly title: string;
  readonly line: string;
}

export const groups: readonly Group[] = [
  { title: 'Progress', line: 'Where am I, and what is missing?' },
  { title: 'Explore', line: 'What else is there, and is it for me?' },
  { title: 'Read', line: 'The guide behind it all.' },
  { title: 'Ask', line: 'In your own words.' },
  { title: 'Yours', line: 'What a visitor has told, in their hands.' },
];
