import { resolve } from 'node:path';
import type { NextConfig } from 'next';

// The app stands inside this repository only so that it finds Next and React without a download.
const repository = resolve(import.meta.dirname, '../../../..');

const config: NextConfig = {
  outputFileTracingRoot: repository,
  turbopack: { root: repository },
  reactStrictMode: true,
  devIndicators: false,
};

export default config;
