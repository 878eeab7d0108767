import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/massage-comparison-table/define.js';
import '../../src/provider/clinic-content/define.js';

interface Args {
  view: 'modalities' | 'summary';
  modalities: string;
  aspects: string;
  mark: string;
  'differences-only': boolean;
  'fixed-columns': boolean;
  'heading-level': string;
}

export default {
  title: 'Elements/massage-comparison-table',
  component: 'massage-comparison-table',
  args: { view: 'modalities', modalities: '', aspects: '', mark: '', 'differences-only': false, 'fixed-columns': false, 'heading-level': '2' },
  argTypes: { view: { control: 'radio', options: ['modalities', 'summary'] } },
  render: (args) => html`
    <massage-comparison-table
      view=${args.view}
      modalities=${args.modalities}
      aspects=${args.aspects}
      mark=${args.mark}
      ?differences-only=${args['differences-only']}
      ?fixed-columns=${args['fixed-columns']}
      heading-level=${args['heading-level']}
    ></massage-comparison-table>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const All: Story = {};

/** Medical massage beside all the others. */
export const Summary: Story = { args: { view: 'summary' } };

/** Two kinds are easiest to compare. */
export const TwoModalities: Story = { args: { modalities: 'medical swedish' } };

/** A few questions, in the order named. */
export const FewQuestions: Story = { args: { aspects: 'pressure minutes after' } };

/** One column that the page's author marked. */
export const Marked: Story = { args: { modalities: 'medical swedish sports', mark: 'medical' } };

export const DifferencesOnly: Story = { args: { modalities: 'swedish deep-tissue', 'differences-only': true } };

/** Columns that the reader cannot choose. */
export const FixedColumns: Story = { args: { modalities: 'medical deep-tissue sports', 'fixed-columns': true } };

/** In a narrow place, one question stands after the other. */
export const Narrow: Story = {
  render: (args) => html`<div style="inline-size: 20em"><massage-comparison-table modalities=${args.modalities}></massage-comparison-table></div>`,
};

/** In a narrow place, two kinds stay side by side. */
export const NarrowPair: Story = {
  args: { modalities: 'swedish hot-stone' },
  render: (args) => html`<div style="inline-size: 20em"><massage-comparison-table modalities=${args.modalities}></massage-comparison-table></div>`,
};

/** The clinic's offers, prices and words around the table. */
export const AtAClinic: Story = {
  render: () => html`
    <clinic-content
      offers="medical swedish sports"
      .content=${{ modalities: { medical: { price: '$110 for 60 minutes' }, swedish: { price: '$95 for 60 minutes' } } }}
    >
      <massage-comparison-table>
        <span slot="title">Our kinds of massage, side by side</span>
        <p slot="before">Prices are for visits this year.</p>
        <p slot="after">Ask us about longer visits.</p>
      </massage-comparison-table>
    </clinic-content>
  `,
};
