/** Does what the page translators of browsers do: an element of theirs takes the place of each text. */
export function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const font = document.createElement('font');
    font.textContent = 'TRANSLATED';
    text.replaceWith(font);
  }
}
