/**
 * The style of the button, in its closed shadow root. The values are the look of Driespan in light
 * and dark; the page's own properties do not reach it (`all: initial`).
 */
export const buttonStyle = `
:host { all: initial; }
:host([hidden]) { display: none; }
.box { display: inline-flex; flex-direction: column; gap: 4px; max-inline-size: min(20rem, 100vw);
  font: 500 16px/1.25 "Atkinson Hyperlegible Next", system-ui, sans-serif; color-scheme: light dark; }
.row { display: inline-flex; align-items: stretch; border-radius: 8px; overflow: clip;
  box-shadow: 0 1px 2px #17202b33, 0 6px 20px #17202b33; align-self: start; }
button { all: unset; box-sizing: border-box; min-block-size: 44px; min-inline-size: 44px;
  display: inline-flex; align-items: center; justify-content: center; gap: 8px; padding: 0 16px;
  background: light-dark(#17497f, #9cc5f2); color: light-dark(#fff, #0c1e33); cursor: pointer; }
button:hover { background: light-dark(#0f3a69, #b4d4f6); }
button:focus-visible { outline: 3px solid light-dark(#ffd65c, #0b5cc4); outline-offset: -5px; }
button[aria-disabled="true"] { cursor: progress; opacity: .75; }
.more { padding: 0 10px; border-inline-start: 1px solid light-dark(#ffffff55, #0c1e3355); }
svg { inline-size: 20px; block-size: 20px; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round; }
.menu { display: none; flex-direction: column; border-radius: 8px; overflow: clip;
  box-shadow: 0 6px 20px #17202b33; }
.menu.open { display: flex; }
.menu button { justify-content: start; background: light-dark(#fff, #191f27);
  color: light-dark(#17202b, #e9eef4); }
.menu button:hover { background: light-dark(#eceff4, #262f3a); }
.plus { position: fixed; inline-size: 44px; block-size: 44px; padding: 0; border-radius: 50%;
  border: 5px solid transparent; background-clip: padding-box; font-size: 22px; }
.plus:focus-visible { outline-offset: -3px; }
.plus[hidden] { display: none; }
.says { padding: 6px 10px; border-radius: 8px; background: light-dark(#fff, #191f27);
  color: light-dark(#17202b, #e9eef4); box-shadow: 0 1px 3px #17202b55; font-size: 14px; font-weight: 400; }
.says:empty { padding: 0; box-shadow: none; }
.says.wrong { border-inline-start: 4px solid light-dark(#a01f17, #f7aaa3); }
@media (prefers-reduced-motion: no-preference) { button { transition: background-color .12s; } }
@media (forced-colors: active) { button, .says, .menu { border: 1px solid; } }
@media print { :host { display: none; } }
`;
