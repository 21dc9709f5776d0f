/**
 * Design tokens: every `--cc-*` custom property with its default. Elements read the private twin
 * (`--_surface`), so a page overrides a token on any ancestor. Colours are pairs that follow the
 * page's `color-scheme`. These are always there; `view-tokens.ts` has those of the views.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_font: var(
      --cc-font,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI Variable Text',
      'Segoe UI',
      Inter,
      Roboto,
      'Noto Sans',
      'PingFang SC',
      'Microsoft YaHei UI',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif
    );
    --_size-xs: var(--cc-size-xs, 12px);
    --_line-xs: var(--cc-line-xs, 16px);
    --_size-sm: var(--cc-size-sm, 13px);
    --_line-sm: var(--cc-line-sm, 20px);
    --_weight-medium: var(--cc-weight-medium, 500);
    --_radius-md: var(--cc-radius-md, 8px);
    --_radius-lg: var(--cc-radius-lg, 12px);
    --_icon: var(--cc-icon, 16px);
    --_icon-stroke: var(--cc-icon-stroke, 1.75);
    --_control: var(--cc-control, 36px);
    --_canvas: var(--cc-canvas, light-dark(#f3f4f7, #0e1115));
    --_surface: var(--cc-surface, light-dark(#ffffff, #171b21));
    --_hover: var(--cc-hover, light-dark(#f1f3f6, #262c35));
    --_line: var(--cc-line, light-dark(#e4e7ec, #2a303a));
    --_line-control: var(--cc-line-control, light-dark(#828b9c, #727c8e));
    --_text: var(--cc-text, light-dark(#151922, #eceff4));
    --_text-2: var(--cc-text-2, light-dark(#454e5f, #bac2cf));
    --_text-3: var(--cc-text-3, light-dark(#5f6878, #9aa4b4));
    --_positive-fg: var(--cc-positive-fg, light-dark(#14663a, #82d5a4));
    --_danger-fg: var(--cc-danger-fg, light-dark(#b3261a, #ffa69e));
    --_warning-fg: var(--cc-warning-fg, light-dark(#7f4c00, #f0c070));
    --_neutral-fg: var(--cc-neutral-fg, light-dark(#454e5f, #bac2cf));
    --_focus: var(--cc-focus, light-dark(#2459c7, #9dbeff));
    --_fast: var(--cc-fast, 120ms);
    --_ease: var(--cc-ease, cubic-bezier(0.2, 0, 0, 1));
  }
  .root:lang(zh) {
    --_line-xs: var(--cc-line-xs, 18px);
    --_line-sm: var(--cc-line-sm, 21px);
  }
  :host([data-cc-density='compact']) {
    --cc-control: 32px;
    --cc-row: 32px;
    --cc-row-lg: 44px;
    --cc-strip: 36px;
    --cc-pad: 12px;
  }
  :host([data-cc-density='comfortable']) {
    --cc-control: 44px;
    --cc-control-sm: 36px;
    --cc-row: 44px;
    --cc-row-lg: 56px;
    --cc-strip: 44px;
    --cc-pad: 20px;
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: light-dark(#828b9c, #727c8e);
      --_text-2: light-dark(#151922, #eceff4);
      --_text-3: light-dark(#454e5f, #bac2cf);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
    }
  }
`;
