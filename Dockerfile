# The isnad server without a database of its own: give it NEO4J_URI and NEO4J_PASSWORD (docker-compose.yml does).
# It needs no Java: the embedded Neo4j is for machines without Docker.

FROM node:20-bookworm-slim AS build
WORKDIR /app
# The libraries first: they change less often than the source, and their layer is kept.
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts scripts
COPY schema schema
COPY web web
COPY src src
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist
COPY cypher cypher
COPY schema schema
COPY seeds seeds
COPY LICENSE NOTICE ./
# `docker compose exec isnad isnad query …`
RUN ln -s /app/dist/cli/main.js /usr/local/bin/isnad
USER node
EXPOSE 4000
# The first start migrates and ingests the seeds before it is ready.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
