import { expect, test } from 'vitest';
import { withRunTimeDirectives } from './content-security-policy.ts';

const settings = { publicApiUrl: 'https://api.example.go.id/humas', mediaOrigins: ['https://cdn.example'] };

test('the API and the named media origins are allowed, each for what it is for', () => {
  const policy = withRunTimeDirectives("script-src 'self' 'sha256-abc=';", settings);
  const directives = Object.fromEntries(
    policy.split(';').flatMap((part) => {
      const [name, ...values] = part.trim().split(' ');
      return name ? [[name, values.join(' ')]] : [];
    }),
  );
  expect(directives).toEqual({
    'default-src': "'self'",
    'connect-src': "'self' https://api.example.go.id",
    'img-src': "'self' https://api.example.go.id https://cdn.example",
    'form-action': "'self' https://api.example.go.id",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'script-src': "'self' 'sha256-abc='",
  });
});

test('an answer without a page allows nothing but this site', () => {
  expect(withRunTimeDirectives(null, settings)).toMatch(/^default-src 'self'; /);
});
