/** A platform for which nobody has built what draws: `node --import` this. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@resvg/')) throw new Error('Cannot find native binding.');
    return next(specifier, context);
  },
});
