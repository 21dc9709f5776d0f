/** The tokens of the views: roles, states, elevation (see `tokens.ts`). */
import { css } from 'lit';

export const viewTokens = css`
  :host {
    --_size-md: var(--cc-size-md, 15px);
    --_line-md: var(--cc-line-md, 20px);
    --_size-lg: var(--cc-size-lg, 18px);
    --_line-lg: var(--cc-line-lg, 24px);
    --_weight-regular: var(--cc-weight-regular, 400);
    --_weight-strong: var(--cc-weight-strong, 600);
    --_pad: var(--cc-pad, 16px);
    --_radius-sm: var(--cc-radius-sm, 6px);
    --_control-sm: var(--cc-control-sm, 28px);
    --_row: var(--cc-row, 36px);
    --_row-lg: var(--cc-row-lg, 48px);
    --_strip: var(--cc-strip, 40px);
    --_surface-sunken: var(--cc-surface-sunken, light-dark(#f7f8fa, #12161b));
    --_surface-raised: var(--cc-surface-raised, light-dark(#ffffff, #1e232b));
    --_pressed: var(--cc-pressed, light-dark(#e5e8ee, #303743));
    --_line-button: var(--cc-line-button, light-dark(#cfd4dd, #3d4552));
    --_accent-fg: var(--cc-accent-fg, light-dark(#1f54c4, #9dbeff));
    --_accent-tint: var(--cc-accent-tint, light-dark(#eaf1fe, #182642));
    --_accent-solid: var(--cc-accent-solid, light-dark(#2459c7, #3a6ad3));
    --_accent-press: var(--cc-accent-press, light-dark(#1b47a4, #2f5bbd));
    --_positive-tint: var(--cc-positive-tint, light-dark(#e6f5ec, #142e1f));
    --_positive-solid: var(--cc-positive-solid, light-dark(#17703f, #237f4e));
    --_positive-press: var(--cc-positive-press, light-dark(#105731, #19663d));
    --_danger-tint: var(--cc-danger-tint, light-dark(#fdeeec, #3b1d1a));
    --_danger-solid: var(--cc-danger-solid, light-dark(#c42b1c, #c73a2c));
    --_danger-press: var(--cc-danger-press, light-dark(#a02015, #ad3023));
    --_warning-tint: var(--cc-warning-tint, light-dark(#fdf2de, #332812));
    --_consult-fg: var(--cc-consult-fg, light-dark(#653db5, #cbb4ff));
    --_consult-tint: var(--cc-consult-tint, light-dark(#f2edfd, #292041));
    --_conference-fg: var(--cc-conference-fg, light-dark(#0b616d, #7ed4e0));
    --_conference-tint: var(--cc-conference-tint, light-dark(#e1f4f6, #112e33));
    --_neutral-tint: var(--cc-neutral-tint, light-dark(#eceef2, #262c35));
    --_on-solid: var(--cc-on-solid, #ffffff);
    --_shadow-rest: var(--cc-shadow-rest, 0 1px 2px light-dark(#1018280d, #00000040));
    --_shadow-float: var(
      --cc-shadow-float,
      0 2px 6px light-dark(#1018280f, #00000050),
      0 16px 40px -12px light-dark(#10182840, #000000a8)
    );
    --_slow: var(--cc-slow, 200ms);
  }
  .root:lang(zh) {
    --_line-md: var(--cc-line-md, 22px);
    --_line-lg: var(--cc-line-lg, 26px);
  }
  @media (prefers-contrast: more) {
    :host {
      --_line-button: light-dark(#5f6878, #9aa4b4);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_slow: 0ms;
    }
  }
`;
