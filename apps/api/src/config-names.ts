import type { Variables } from './config-values.js';
import { editDistance } from './search/edit-distance.js';

/** Names that begin like settings of this server and belong to its neighbours, who may share an environment. */
const NEIGHBOURS =
  /^HUMAS_(API_URL|PUBLIC_API_URL|API_PATIENCE_MS|API_KEY|API_KEY_FILE|MEDIA_ORIGINS|DEBUG|(NEWSROOM|STORYBOOK|TEST|BENCH)_\w+)$/;

/** Variables that write down which names they were asked for: the list of settings can then not fall behind the code. */
export function remembering(env: Variables, names: Set<string>): Variables {
  return new Proxy(env, {
    get(target, name) {
      if (typeof name === 'string') names.add(name);
      return Reflect.get(target, name);
    },
  });
}

/**
 * What to tell an operator about variables that look like settings and are none: a misspelt one changes nothing, and
 * nobody would see it.
 *
 * @param known every name the settings are read from
 * @returns one sentence a variable; values are not repeated, they may be secrets
 */
export function explainUnknown(env: Variables, known: ReadonlySet<string>): string[] {
  return Object.keys(env)
    .filter(
      (name) => name.startsWith('HUMAS_') && env[name]?.trim() && !known.has(name) && !NEIGHBOURS.test(name),
    )
    .toSorted()
    .map((name) => {
      const near = nearest(name, known);
      const advice = near ? `Did you mean ${near}?` : 'docs/operations.md lists every setting.';
      return `${name} is no setting of this server and changes nothing. ${advice}`;
    });
}

/** The known name that needs the fewest changes, if it needs few. */
function nearest(name: string, known: ReadonlySet<string>): string | undefined {
  const [best] = Array.from(known, (candidate) => ({
    candidate,
    steps: editDistance(name, candidate),
  })).toSorted((one, other) => one.steps - other.steps);
  return best && best.steps <= Math.max(2, Math.floor(name.length / 4)) ? best.candidate : undefined;
}
