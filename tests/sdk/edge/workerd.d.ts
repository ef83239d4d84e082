// The package brings no types.
declare module 'workerd' {
  /** Where the runtime's program lies. */
  const program: string;
  export default program;
  /** The newest behaviour it knows. */
  export const compatibilityDate: string;
}
