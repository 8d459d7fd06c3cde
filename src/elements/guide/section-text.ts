/** A section's text: paragraphs and lists, and in them the words that a search found. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { markedRuns } from '../../coach/marks.js';
import { liveText } from '../../ui/live-text.js';
import { block, type Prose } from '../../ui/prose.js';
import type { GuideProps } from './guide-props.js';
import type { SectionView } from './guide-view.js';

const noWords: ReadonlySet<string> = new Set();

/** Text with the words marked that matched. */
export const withMarks = (text: string, words: ReadonlySet<string>): unknown =>
  markedRuns(text, words).map((run) => (run.isMarked ? html`<mark>${liveText(run.text)}</mark>` : liveText(run.text)));

/** The words to mark in a section: none in one that is not on show. */
export const markedIn = ({ current, marked }: GuideProps, section: SectionView): ReadonlySet<string> =>
  section.place === current.place ? marked : noWords;

/** The blocks of a section, with the line before the one where the visitor stopped. */
export function text(props: GuideProps, section: SectionView): unknown {
  const { say, settings, language, tongue, stop } = props;
  const words = markedIn(props, section);
  const stopHere = section.place === props.current.place ? stop : undefined;
  const prose: Prose = {
    settings,
    place: section.place,
    tongue,
    shown: (run) => withMarks(run, words),
  };
  const shows = [section.section, words, stopHere?.block, stopHere?.words, say, settings.src, language, tongue?.lang];
  return guard(shows, () =>
    section.section.blocks.map((each, index) => [
      index === stopHere?.block
        ? html`<p class="here" id="stop" tabindex="-1">${liveText(stopHere.words)}</p>`
        : nothing,
      block(prose, each),
    ]),
  );
}
