/** Compiled widgets import `react/jsx-runtime`; both runtimes agree on the three names. Loads what adapts their props. */
import './react.js';

export { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
