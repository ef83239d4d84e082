/** One of the three servers a newcomer opens in a browser. */
export interface Service {
  /** What people call it. */
  name: string;
  /** Environment variable that moves its port. */
  variable: string;
  port: number;
}

/** A port variable that is no port number, or names a port twice: says so before anything is built. */
export class PortVariableError extends Error {
  override name = 'PortVariableError';
}

function portOf(env: NodeJS.ProcessEnv, variable: string, fallback: number): number {
  const value = env[variable];
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new PortVariableError(
    `humas: ${variable} is "${value}". A port is a whole number from 1 to 65535. Set it to one, or unset it for ${fallback}.`,
  );
}

/**
 * The three servers with the ports they will use.
 *
 * @throws PortVariableError when a variable does not hold a port number, or two hold the same.
 */
export function servicesFrom(env: NodeJS.ProcessEnv) {
  const service = (name: string, variable: string, fallback: number): Service => ({
    name,
    variable,
    port: portOf(env, variable, fallback),
  });
  const services = {
    api: service('Content API', 'HUMAS_API_PORT', 4000),
    newsroom: service('Newsroom', 'HUMAS_NEWSROOM_PORT', 3000),
    storybook: service('Storybook', 'HUMAS_STORYBOOK_PORT', 6006),
  };
  for (const one of Object.values(services)) {
    const other = Object.values(services).find((service) => service !== one && service.port === one.port);
    if (!other) continue;
    throw new PortVariableError(
      `humas: the ${one.name} and the ${other.name} would both use port ${one.port}. Only one of them could listen. Set ${one.variable} or ${other.variable} to another.`,
    );
  }
  return services;
}
