import type { NextConfig } from 'next';

// As Next's own generator writes it.
const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
};

export default nextConfig;
