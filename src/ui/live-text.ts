import type { DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';

/**
 * Words that may change while they stand there. Lit alone would write the new ones into the text node it
 * made; a page's translator has put an element of its own in that node's place. Here new words replace both.
 */
export const liveText = (words: string): DirectiveResult => keyed(words, words);
