# Throughline without its graph server: docker-compose.yml runs Neo4j beside it.
# The tag follows "engines" of package.json.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    THROUGHLINE_HOST=0.0.0.0 \
    THROUGHLINE_PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/server server
COPY --from=build /app/cypher cypher
COPY --from=build /app/seed-data seed-data
COPY --from=build /app/dist dist
COPY --from=build /app/client/dist client/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# No npm and no set-up here: the image already holds what they would fetch.
# --data: a server begins empty, at the import page, not with the demonstration.
CMD ["node", "--max-semi-space-size=64", "--enable-source-maps", "dist/main.js", "--data", "/data"]
