export { type HumasSettings, useHumas } from './humas-context.js';
export { HumasProvider, type HumasProviderProps } from './humas-provider.js';
