import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

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

export default defineConfig({
  root: 'client',
  plugins: [react()],
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
