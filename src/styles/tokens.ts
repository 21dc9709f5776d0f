/**
 * Design tokens: every `--cc-*` custom property with its default. Elements read the private twin (`--_surface`), so a
 * page overrides a token on any ancestor. Colours are pairs that follow the page's `color-scheme`. What each is for
 * stands in tools/lib/tokens.mjs, from which the manifest, `themes/default.css` and docs/theming.md are made.
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
    --_size-md: var(--cc-size-md, 15px);
    --_line-md: var(--cc-line-md, 20px);
    --_size-lg: var(--cc-size-lg, 18px);
    --_line-lg: var(--cc-line-lg, 24px);
    --_weight-regular: var(--cc-weight-regular, 400);
    --_weight-medium: var(--cc-weight-medium, 500);
    --_weight-strong: var(--cc-weight-strong, 600);
    --_pad: var(--cc-pad, 16px);
    --_radius-sm: var(--cc-radius-sm, 6px);
    --_radius-md: var(--cc-radius-md, 8px);
    --_radius-lg: var(--cc-radius-lg, 12px);
    --_icon: var(--cc-icon, 16px);
    --_icon-stroke: var(--cc-icon-stroke, 1.75);
    --_shadow-rest: var(--cc-shadow-rest, 0 1px 2px light-dark(#1018280d, #00000040));
    --_shadow-float: var(
      --cc-shadow-float,
      0 2px 6px light-dark(#1018280f, #00000050),
      0 16px 40px -12px light-dark(#10182840, #000000a8)
    );
    --_control: var(--cc-control, 36px);
    --_control-sm: var(--cc-control-sm, 28px);
    --_row: var(--cc-row, 36px);
    --_row-lg: max(var(--cc-row-lg, 48px), var(--_line-sm) + var(--_line-xs) + 4px);
    --_strip: var(--cc-strip, 40px);
    --_canvas: var(--cc-canvas, light-dark(#f3f4f7, #0e1115));
    --_surface: var(--cc-surface, light-dark(#ffffff, #171b21));
    --_surface-sunken: var(--cc-surface-sunken, light-dark(#f7f8fa, #12161b));
    --_surface-raised: var(--cc-surface-raised, light-dark(#ffffff, #1e232b));
    --_hover: var(--cc-hover, light-dark(#f1f3f6, #262c35));
    --_pressed: var(--cc-pressed, light-dark(#e5e8ee, #303743));
    --_line: var(--cc-line, light-dark(#e4e7ec, #2a303a));
    --_line-button: var(--cc-line-button, light-dark(#cfd4dd, #3d4552));
    --_line-control: var(--cc-line-control, light-dark(#828b9c, #727c8e));
    --_text: var(--cc-text, light-dark(#151922, #eceff4));
    --_text-2: var(--cc-text-2, light-dark(#454e5f, #bac2cf));
    --_text-3: var(--cc-text-3, light-dark(#5f6878, #9aa4b4));
    --_accent-fg: var(--cc-accent-fg, light-dark(#1f54c4, #9dbeff));
    --_accent-tint: var(--cc-accent-tint, light-dark(#eaf1fe, #182642));
    --_accent-solid: var(--cc-accent-solid, light-dark(#2459c7, #3a6ad3));
    --_accent-press: var(--cc-accent-press, light-dark(#1b47a4, #2f5bbd));
    --_positive-fg: var(--cc-positive-fg, light-dark(#14663a, #82d5a4));
    --_positive-tint: var(--cc-positive-tint, light-dark(#e6f5ec, #142e1f));
    --_positive-solid: var(--cc-positive-solid, light-dark(#17703f, #237f4e));
    --_positive-press: var(--cc-positive-press, light-dark(#105731, #19663d));
    --_danger-fg: var(--cc-danger-fg, light-dark(#b3261a, #ffa69e));
    --_danger-tint: var(--cc-danger-tint, light-dark(#fdeeec, #3b1d1a));
    --_danger-solid: var(--cc-danger-solid, light-dark(#c42b1c, #c73a2c));
    --_danger-press: var(--cc-danger-press, light-dark(#a02015, #ad3023));
    --_warning-fg: var(--cc-warning-fg, light-dark(#7f4c00, #f0c070));
    --_warning-tint: var(--cc-warning-tint, light-dark(#fdf2de, #332812));
    --_consult-fg: var(--cc-consult-fg, light-dark(#653db5, #cbb4ff));
    --_consult-tint: var(--cc-consult-tint, light-dark(#f2edfd, #292041));
    --_conference-fg: var(--cc-conference-fg, light-dark(#0b616d, #7ed4e0));
    --_conference-tint: var(--cc-conference-tint, light-dark(#e1f4f6, #112e33));
    --_neutral-fg: var(--cc-neutral-fg, light-dark(#454e5f, #bac2cf));
    --_neutral-tint: var(--cc-neutral-tint, light-dark(#eceef2, #262c35));
    --_on-solid: var(--cc-on-solid, #ffffff);
    --_focus: var(--cc-focus, light-dark(#2459c7, #9dbeff));
    --_fast: var(--cc-fast, 120ms);
    --_slow: var(--cc-slow, 200ms);
    --_ease: var(--cc-ease, cubic-bezier(0.2, 0, 0, 1));
  }
  .root {
    font-family: var(--_font);
  }
  /* a Chinese face would draw Japanese words with Chinese forms */
  .root:lang(ja) {
    --_font: var(
      --cc-font,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI Variable Text',
      'Segoe UI',
      Inter,
      Roboto,
      'Hiragino Sans',
      'Yu Gothic UI',
      Meiryo,
      'Noto Sans JP',
      'Noto Sans CJK JP',
      sans-serif
    );
  }
  .root:lang(ar) {
    --_font: var(
      --cc-font,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI',
      Inter,
      Roboto,
      'Geeza Pro',
      'Noto Sans Arabic',
      'Noto Sans',
      sans-serif
    );
  }
  .root:is(:lang(zh), :lang(ja), :lang(ar)) {
    --_line-xs: var(--cc-line-xs, 18px);
    --_line-sm: var(--cc-line-sm, 21px);
    --_line-md: var(--cc-line-md, 22px);
    --_line-lg: var(--cc-line-lg, 26px);
  }
  :host([data-cc-density='compact']) {
    --cc-control: 32px;
    --cc-row: 32px;
    --cc-row-lg: 44px;
    --cc-strip: 36px;
    --cc-pad: 12px;
    --_least: 24px;
  }
  :host([data-cc-density='comfortable']) {
    --cc-control: 44px;
    --cc-control-sm: 44px;
    --cc-row: 48px;
    --cc-row-lg: 56px;
    --cc-strip: 44px;
    --cc-pad: 20px;
    --_least: 44px;
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: light-dark(#828b9c, #727c8e);
      --_line-button: light-dark(#5f6878, #9aa4b4);
      --_text-2: light-dark(#151922, #eceff4);
      --_text-3: light-dark(#454e5f, #bac2cf);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
      --_slow: 0ms;
    }
  }
`;
