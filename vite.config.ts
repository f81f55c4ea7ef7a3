import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const server = 'http://127.0.0.1:4000';

/** Heavy libraries get a chunk of their own, so that a change of ours does not reload them. */
function chunkOf(id: string): string | undefined {
  if (!id.includes('node_modules')) return undefined;
  if (/[\\/](cytoscape|cytoscape-fcose|cose-base|layout-base)[\\/]/.test(id)) return 'canvas';
  if (/[\\/]@mantine[\\/]|[\\/]@floating-ui[\\/]/.test(id)) return 'mantine';
  if (/[\\/](react|react-dom|scheduler)[\\/]/.test(id)) return 'react';
  if (/[\\/]@tanstack[\\/](react-virtual|virtual-core)/.test(id)) return 'virtual';
  if (/[\\/]@tanstack[\\/]/.test(id)) return 'router';
  if (/[\\/]@tabler[\\/]/.test(id)) return 'icons';
  return undefined;
}

/**
 * The workspace, Explore and what they import are chunks that a browser would ask for one after another, each once the
 * one before it has run. The page says that they come, so that they are read side by side.
 */
const preloadWorkspace: Plugin = {
  name: 'preload-workspace',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = new Map<string, Rolldown.OutputChunk>();
      const add = (chunk: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): void => {
        if (chunk?.type !== 'chunk' || chunks.has(chunk.fileName)) return;
        chunks.set(chunk.fileName, chunk);
        for (const file of chunk.imports) add(bundle[file]);
      };
      for (const chunk of Object.values(bundle))
        if (
          chunk.type === 'chunk' &&
          /(workspace|explore\/index)\.tsx$/.test(chunk.facadeModuleId ?? '')
        )
          add(chunk);
      const styles = [...chunks.values()].flatMap((chunk) => [
        ...(chunk.viteMetadata?.importedCss ?? []),
      ]);
      const unnamed = (files: Iterable<string>) =>
        [...new Set(files)].filter((file) => !html.includes(file));
      return [
        ...unnamed(chunks.keys()).map((file) => link('modulepreload', file)),
        ...unnamed(styles).map((file) => link('stylesheet', file)),
      ];
    },
  },
};

const link = (rel: string, file: string) => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `/${file}` },
  injectTo: 'head' as const,
});

export default defineConfig({
  root: 'client',
  plugins: [react(), preloadWorkspace],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: { output: { manualChunks: chunkOf } },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': server, '/files': server, '/images': server, '/messages': server },
  },
});
