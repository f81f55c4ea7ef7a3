import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = 'http://127.0.0.1:4000';

/** Heavy libraries get a chunk of their own, so that a change of ours does not reload them. */
function chunkOf(id: string): string | undefined {
  if (!id.includes('node_modules')) return undefined;
  if (/[\\/](cytoscape|cytoscape-fcose|cose-base|layout-base)[\\/]/.test(id)) return 'canvas';
  if (/[\\/]@mantine[\\/]|[\\/]@floating-ui[\\/]/.test(id)) return 'mantine';
  if (/[\\/](react|react-dom|scheduler)[\\/]/.test(id)) return 'react';
  if (/[\\/]@tanstack[\\/](react-table|table-core|react-virtual|virtual-core)/.test(id))
    return 'table';
  return undefined;
}

/**
 * Explore and its canvas are chunks of their own, which a browser would ask for only once all others have run.
 * The page says that they come, so that they are read beside the rest.
 */
const preloadExplore: Plugin = {
  name: 'preload-explore',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const explore = Object.values(bundle).find(
        (chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('explore/index.tsx'),
      );
      if (explore?.type !== 'chunk') return [];
      const scripts = [explore.fileName, ...explore.imports].filter((file) => !html.includes(file));
      const styles = [...(explore.viteMetadata?.importedCss ?? [])];
      return [
        ...scripts.map((file) => preload('modulepreload', file)),
        ...styles.map((file) => preload('preload', file, { as: 'style' })),
      ];
    },
  },
};

const preload = (rel: string, file: string, more: Record<string, string> = {}) => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `/${file}`, ...more },
  injectTo: 'head' as const,
});

export default defineConfig({
  root: 'client',
  plugins: [react(), preloadExplore],
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
    proxy: { '/graphql': server, '/files': server, '/images': server },
  },
});
