import { hashOf } from '../../explorer/address.js';
import type { Filter } from '../../explorer/filter.js';
import { html, type Html } from '../../explorer/html.js';
import { stanceMark } from '../../explorer/position-table.js';
import type { Rows } from '../../model/tables/index.js';
import type { StanceFlatRow } from '../../model/tables/quotes-flat.js';
import type { VocabularyRow } from '../../model/tables/vocabularies.js';
import { plusTwoOf } from '../../trace/describe.js';
import { required } from '../../text/required.js';

type Told = Pick<Rows, 'stances_flat' | 'actors' | 'vocabularies'>;
type Stances = readonly StanceFlatRow[];

const address = (filter: Filter): string => hashOf('Positions', filter);

/** Rows by what a cell of theirs holds, the largest group first; groups of one size in the order in which they begin. */
function groupsOf(rows: Stances, by: (row: StanceFlatRow) => string): [StanceFlatRow, Stances][] {
  const groups = new Map<string, [StanceFlatRow, StanceFlatRow[]]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group[1].push(row);
    else groups.set(by(row), [row, [row]]);
  }
  return [...groups.values()].sort(([, a], [, b]) => b.length - a.length);
}

/** How many rows there are of what `of` names, so that the script can count them again: ids and codes of a holder, a speaker, an issue and a point. */
const counted = (n: number, ...of: readonly (string | number)[]): Html =>
  html`<span class="n" data-of="${of.join(' ')}">${n}</span>`;

/** The cells of a line: for each issue the points given and how often, a link to their rows. */
const cells = (rows: Stances, issues: readonly VocabularyRow[], filter: Filter): Html[] =>
  issues.map(({ code, label }) => {
    const points = groupsOf(
      rows.filter(({ issue }) => issue === code),
      ({ stance }) => String(stance),
    ).sort(([a], [b]) => b.stance - a.stance);
    if (points.length === 0) return html`<td></td>`;
    const marks = points.map(
      ([{ stance }, { length }]) =>
        html`<span class="times"
          >${stanceMark(stance)} ×${counted(length, ...Object.values(filter), code, stance)}</span
        > `,
    );
    return html`<td>
      <a href="${address({ ...filter, issue: code })}" data-issue="${label}">${marks}</a>
    </td>`;
  });

/**
 * Whose position it is, by issue, and below each holder whose words say so where those are another's. Holders of one state stand
 * together, and what has most positions comes first.
 */
export function matrix({ stances_flat: stances, actors, vocabularies }: Told): Html {
  const issues = vocabularies.filter(
    ({ vocabulary, code }) => vocabulary === 'issue' && stances.some(({ issue }) => issue === code),
  );
  const actorOf = (id: string) =>
    required(
      actors.find(({ actor_id: each }) => each === id),
      id,
    );
  const stateOf = (row: StanceFlatRow): string => {
    const { kind, state_id: state } = actorOf(row.holder_id);
    return (kind === 'state' ? row.holder_id : state) ?? '';
  };
  const holder = ([first, rows]: [StanceFlatRow, Stances]): Html => {
    const { holder_id: id, holder: name } = first;
    const state = actorOf(id).state_id;
    const speakers = groupsOf(rows, ({ speaker_id: speaker }) => speaker);
    const apart = speakers.length > 1;
    const only = apart || first.speaker_id === id ? null : html` said by ${first.speaker}`;
    return html`<tr>
        <th scope="row">
          <a href="#${id}">${name}</a>&nbsp;${counted(rows.length, id)}
          <span class="means">${state === null ? null : actorOf(state).name}${only}</span>
        </th>
        ${cells(rows, issues, { holder: id })}
      </tr>
      ${
        apart
          ? speakers.map(
              ([{ speaker_id: speaker, speaker: says }, said]) =>
                html`<tr class="told">
                  <th scope="row">
                    ${speaker === id ? 'in its own name' : html`said by <a href="#${speaker}">${says}</a>`}&nbsp;${counted(said.length, id, speaker)}
                  </th>
                  ${cells(said, issues, { holder: id, speaker })}
                </tr>`,
            )
          : null
      }`;
  };
  return html`<div
    class="scroll"
    tabindex="0"
    role="region"
    aria-label="Positions by holder and issue"
  >
    <table class="matrix">
      <caption>
        ${counted(stances.length)} positions: whose they are, and on which issue
      </caption>
      <thead>
        <tr>
          <th scope="col">Whose position</th>
          ${issues.map(
            ({ code, label, definition }) =>
              html`<th scope="col">
                <a href="${address({ issue: code })}">${label}</a>
                <span class="means">+2: ${plusTwoOf(definition)}</span>
              </th>`,
          )}
        </tr>
      </thead>
      ${groupsOf(stances, stateOf).map(
        ([, ofState]) =>
          html`<tbody>
            ${groupsOf(ofState, ({ holder_id: id }) => id).map(holder)}
          </tbody>`,
      )}
    </table>
  </div>`;
}
