/** What is shown with an answer: a position, skills to mark, a way, another career, resources. */
import { css } from 'lit';

export const piecesStyles = css`
  article.piece {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .card-title {
    font-size: var(--_text-l);
  }
  .piece.skills > li,
  .way > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .piece .name {
    font-weight: 600;
    line-height: 1.4;
  }
  .piece.resources > li {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .kind .icon {
    margin-block-start: 0.1em;
    stroke: var(--_muted);
  }
  .by {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .about {
    margin-block-start: 0.2em;
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  /* A card stands in a column of text: the position is read from top to bottom. */
  @container root (width >= 44em) {
    .piece .position {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
