declare module '@marbec/web-auto-extractor' {
  /** Reads structured data out of HTML; it brings no types of its own. */
  export default class WebAutoExtractor {
    constructor(options?: { addLocation?: boolean });
    parse(html: string): unknown;
  }
}
