/**
 * 22 characters of base64url: 128 random bits, the form the contract wants for a visit and for a voter.
 *
 * `crypto.getRandomValues` and not `randomUUID`, which browsers hide from pages without HTTPS.
 */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22);
}
