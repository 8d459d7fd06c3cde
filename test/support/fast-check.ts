/** Properties try long texts and lists as well: by its own default, fast-check hardly ever tries more than ten of anything. */
import fc from 'fast-check';

fc.configureGlobal({ baseSize: 'medium' });
