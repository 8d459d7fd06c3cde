import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../ui/heading.js';
import { closeIcon } from '../../ui/icons.js';
import { beads, counts } from './beads.js';
import { toolsOf } from './alternative-card.js';
import type { ExplorerProps } from './explorer-props.js';
import type { Neighbour } from './explorer-view.js';

/** Up to three careers side by side, and below how many more fit. */
export function comparison(props: ExplorerProps, compared: readonly Neighbour[]): TemplateResult {
  const { say, words } = props;
  const row = (title: string, cell: (neighbour: Neighbour) => unknown): TemplateResult =>
    html`<tr>
      <th scope="row">${title}</th>
      ${compared.map((neighbour) => html`<td>${cell(neighbour)}</td>`)}
    </tr>`;
  const titles = compared.map(({ alternative }) => alternative.title);
  return html`<div class="comparison">
    ${
      compared.length
        ? html`${heading(props.level + 1, 'card-title', say.sideBySide)}
            <div class="scroll" role="region" tabindex="0" aria-label=${say.compared(titles)}>
              <table part="comparison">
                <thead>
                  <tr>
                    <td></td>
                    ${compared.map(
                      ({ alternative: { id, title } }) =>
                        html`<th scope="col">
                          <span class="compared"
                            >${words(title)}<button
                              class="remove muted-icon unprinted"
                              type="button"
                              id="remove-${id}"
                              aria-label=${say.remove(title)}
                              @click=${() => props.compare(id)}
                            >
                              ${closeIcon}
                            </button></span
                          >
                        </th>`,
                    )}
                  </tr>
                </thead>
                <tbody>
                  ${row(say.rows.days, ({ alternative }) => words(alternative.days))}
                  ${row(say.rows.skills, (neighbour) => html`${beads(neighbour)}${say.skills(...counts(neighbour))}`)}
                  ${row(say.rows.new, ({ alternative }) =>
                    alternative.new.length ? words(alternative.new.map(({ title }) => title).join(', ')) : say.none,
                  )}
                  ${row(say.rows.tools, (neighbour) => words(toolsOf(props, neighbour)) || say.none)}
                  ${row(say.rows.idealIf, ({ alternative }) => words(alternative.idealIf))}
                </tbody>
              </table>
            </div>`
        : nothing
    }
    <p class="tray muted small unprinted" id="tray">${say.tray(compared.length)}</p>
  </div>`;
}
