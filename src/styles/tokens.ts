/**
 * The theme. One colour, `--clinic-brand`, makes it; surface, text, lines, corners, room and the font of headings can be set too.
 *
 * WCAG contrast is defined on luminance, which is Y in XYZ, so text made from the brand keeps its ratio for any colour:
 * on a light surface Y is brought down to 0.16 or less; on a dark one the colour is blended towards D65 white until Y is 0.36,
 * which leaves 5.8 on the tint too: less would do for the rule, and looks switched off.
 * On the brand itself stands white where its Y is at most 0.179, else black. Of a colour that only wide screens have stays what all can show.
 * A browser without relative colours (Baseline 2024) finds these colours invalid and shows the text's own.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_brand: color(from var(--clinic-brand, #0f6b6b) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1));
    --_on-brand: color(
      from var(--_brand) xyz-d65 clamp(0, (0.179 - y) * 9999, 0.95) clamp(0, (0.179 - y) * 9999, 1) clamp(0, (0.179 - y) * 9999, 1.09)
    );
    --_accent: light-dark(
      color(from var(--_brand) xyz-d65 calc(x * min(1, 0.16 / y)) calc(y * min(1, 0.16 / y)) calc(z * min(1, 0.16 / y))),
      color(
        from var(--_brand) xyz-d65 calc(x + (0.95 - x) * clamp(0, (0.36 - y) / (1 - y), 1)) calc(y + (1 - y) * clamp(0, (0.36 - y) / (1 - y), 1))
          calc(z + (1.09 - z) * clamp(0, (0.36 - y) / (1 - y), 1))
      )
    );
    --_surface: var(--clinic-surface, light-dark(#fff, #1b2123));
    --_text: var(--clinic-text, light-dark(#1c2426, #e8eced));
    --_radius: var(--clinic-radius, 0.75em);
    --_line: var(--clinic-line, 1px solid color-mix(in srgb, currentColor 18%, #0000));
    --_gap: calc(var(--clinic-density, 1) * 1em);
    --_muted: color-mix(in srgb, var(--_text) 78%, var(--_surface));
  }
  .caution {
    --_accent: light-dark(#94470a, #f0a96b);
  }
  :host,
  .caution {
    --_tint: color-mix(in oklab, var(--_accent) 6%, var(--_surface));
  }
  @media (prefers-contrast: more) {
    :host,
    .caution {
      --_accent: var(--_text);
      --_line: 1px solid;
      --_muted: var(--_text);
    }
  }
  @media (forced-colors: active) {
    :host,
    .caution {
      --_accent: CanvasText;
      --_surface: Canvas;
    }
  }
  @media print {
    :host,
    .caution {
      --_accent: #000;
      --_surface: #fff;
      --_text: #000;
      color-scheme: light;
    }
  }
`;
