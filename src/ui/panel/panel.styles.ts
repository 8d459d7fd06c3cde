import { css, type CSSResult } from 'lit';
import { fields } from '../styles/fields.styles.js';
import { levelStyles } from '../styles/level.styles.js';
import { ringStyles } from '../styles/ring.styles.js';
import { reviewStyles } from './review.styles.js';

/** All that the panel needs beside the styles that every element has. */
export const panelStyles: CSSResult[] = [fields, levelStyles, ringStyles, css``, reviewStyles];
