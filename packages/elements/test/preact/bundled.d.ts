/** One of the two renderers; the bundle of a test says which. */
declare module 'the-renderer' {
  export function mount(tree: import('react').ReactNode, host: HTMLElement): void;
}

/** Pictures and sheets of stories, which the bundle leaves out. */
declare module '*.svg?url&no-inline' {
  const address: string;
  export default address;
}
declare module '*/stories.css';
