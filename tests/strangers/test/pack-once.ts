import { packAll } from './workshop.ts';

/** Packing is the same for every suite, and takes seconds. */
export default function setup() {
  packAll();
}
