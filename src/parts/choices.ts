/** A question with native boxes, where several answers may be ticked, or else with native radio buttons. */
import { html, nothing, type TemplateResult } from 'lit';

export interface Choices {
  readonly id: string;
  readonly question: string;
  readonly many?: boolean | undefined;
  /** Signs that the question asks about all at once. */
  readonly list?: readonly string[] | undefined;
  /** Ids and words of the answers. */
  readonly options: readonly (readonly [id: string, label: string])[];
}

/** `chosen` gives the ids of the chosen answers, as they are at that time; `change` gets those of all that are chosen then. */
export const choices = (
  { id, question, many, list, options }: Choices,
  chosen: () => readonly string[],
  change: (ids: readonly string[]) => void,
): TemplateResult => {
  const ids = options.map(([option]) => option);
  const answer = (option: string, isOn: boolean) =>
    change(many ? ids.filter((other) => (other === option ? isOn : chosen().includes(other))) : [option]);
  const checked = chosen();
  return html`<fieldset part="question">
    <legend>${question}</legend>
    ${list ? html`<ul class="callout caution">${list.map((claim) => html`<li>${claim}</li>`)}</ul>` : nothing}
    <div part="options" class=${options.some(([, label]) => label.length > 40) ? 'long' : ''}>
      ${options.map(
        ([option, label]) => html`<label>
          <input
            type=${many ? 'checkbox' : 'radio'}
            name=${id}
            autocomplete="off"
            .checked=${checked.includes(option)}
            @change=${(event: Event) => answer(option, (event.target as HTMLInputElement).checked)}
          />${label}
        </label>`,
      )}
    </div>
  </fieldset>`;
};
