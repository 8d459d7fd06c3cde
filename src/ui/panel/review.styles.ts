/** A mentor's views. */
import { css } from 'lit';

export const reviewStyles = css``;
