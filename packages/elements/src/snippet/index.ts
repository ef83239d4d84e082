/**
 * The HTML, the shortcode or the PHP call that puts a widget into an agency's page, written from what it chose.
 *
 * @packageDocumentation
 */

export { SnippetError, type SnippetProblem } from './problems.js';
export type {
  Choice,
  EmbedManifest,
  FallbackKind,
  Field,
  LocalText,
  ScriptSource,
  SnippetChoice,
  SnippetKind,
  SnippetLinks,
  Values,
  Widget,
} from './types.js';
export { widgetOf, widgets } from './widgets.js';
export { problemsOf, type Snippet, writeSnippet, writeSnippetParts } from './write-snippet.js';
