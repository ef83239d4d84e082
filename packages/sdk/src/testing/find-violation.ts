import type { Problem } from '@humas/contract';
import { mediaTypeOf, NOT_JSON, type SeenRequest } from './mock-request.js';
import { type Parameter, ROUTES, type Route } from './operation.js';
import type { Refusal } from './refusal.js';

type Wrong = NonNullable<Problem['errors']>[number];

/**
 * What the API would refuse a request for, as far as that can be known without the contract's schemas: a missing key,
 * version or body, a parameter or property that is missing, unknown or out of range. Ids may have any form, because
 * tests like short ones.
 */
export function findViolation(request: SeenRequest): Refusal | undefined {
  const route = ROUTES[request.operation];
  const { operation, headers } = request;
  if (route.needsKey && !headers.authorization) return { code: 'unauthorized' };
  if (route.body && request.body !== undefined) {
    const type = mediaTypeOf(new Headers(headers));
    if (!route.body.types.includes(type))
      return {
        code: 'unsupported_media_type',
        detail: `${operation} takes ${route.body.types.join(' or ')}, not ${type}.`,
      };
  }
  const errors = [...wrongParameters(route, request), ...wrongBody(route, request.body)];
  if (errors.length) {
    const areUnknown = errors.every(({ code }) => code === 'unknown_parameter');
    const told = errors.map(({ parameter, pointer, detail }) => `"${parameter ?? pointer}" ${detail}`);
    return {
      code: areUnknown ? 'unknown_parameter' : 'invalid_request',
      detail: `${operation}: ${told.join('; ')}.`,
      errors,
    };
  }
  const needsVersion = route.problems.includes('precondition_required');
  return needsVersion && !headers['if-match'] ? { code: 'precondition_required' } : undefined;
}

function wrongParameters(route: Route, { query, headers }: SeenRequest): Wrong[] {
  const known = route.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const unknown = Object.keys(query)
    .filter((name) => !route.ignoresUnknown && !known.includes(name))
    .map((parameter) => ({
      parameter,
      code: 'unknown_parameter',
      detail: known.length ? `is not known; known are ${known.join(', ')}` : 'is not known; there are none',
    }));
  const wrong = route.parameters.flatMap((parameter) => {
    const { name } = parameter;
    const given = parameter.in === 'query' ? query[name] : headers[name.toLowerCase()];
    const [code, detail] = wrongValue(parameter, given) ?? [];
    return code && detail ? [{ parameter: name, code, detail }] : [];
  });
  return [...unknown, ...wrong];
}

function wrongValue(
  parameter: Parameter,
  given: string | undefined,
): [code: string, detail: string] | undefined {
  const { required, type, enum: values, minimum = -Infinity, maximum = Infinity } = parameter;
  if (given === undefined) return required ? ['required', 'is required'] : undefined;
  if (type === 'integer' && !/^-?\d+$/.test(given)) return ['type', 'must be of type integer'];
  if (type === 'boolean' && !/^(true|false)$/.test(given)) return ['type', 'must be of type boolean'];
  if (Number(given) < minimum) return ['minimum', `must be at least ${minimum}`];
  if (Number(given) > maximum) return ['maximum', `must be at most ${maximum}`];
  return values && !values.includes(given) ? ['enum', `must be one of ${values.join(', ')}`] : undefined;
}

function wrongBody({ body: rule }: Route, body: unknown): Wrong[] {
  if (!rule) return [];
  if (body === undefined) return [{ pointer: '', code: 'required', detail: 'a request body is required' }];
  if (body === NOT_JSON || typeof body !== 'object' || body === null)
    return [{ pointer: '', code: 'json', detail: 'the request body is not a JSON object' }];
  const given = body instanceof FormData ? [...new Set(body.keys())] : Object.keys(body);
  const missing = rule.required.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => rule.properties.length && !rule.properties.includes(name));
  return [
    ...missing.map((name) => ({ pointer: `/${name}`, code: 'required', detail: 'is required' })),
    ...unknown.map((name) => ({ pointer: `/${name}`, code: 'unknown_property', detail: 'is not known' })),
  ];
}
