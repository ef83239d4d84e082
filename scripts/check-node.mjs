// Plain JavaScript on purpose: it has to run, and explain, on the very Node versions it refuses.
const [major, minor] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > 24 || (major === 24 && minor >= 11) || (major === 22 && minor >= 18);

if (!runsTypeScript) {
  console.error(
    `humas: this runs on Node ${process.versions.node}. The scripts are TypeScript and need Node 22.18+, 24.11+ or 26. ` +
      'On Linux x64 `npm ci` brings such a Node along: run `npm ci` without --omit=optional, then start through npm ' +
      '(npm start, npm test). Elsewhere install a newer Node.',
  );
  process.exit(1);
}
