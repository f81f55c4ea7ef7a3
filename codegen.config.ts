import type { CodegenConfig } from '@graphql-codegen/cli';
import { kindNames } from './server/core/model/kinds/index.ts';

/** Types of the client's operations, from the server's generated schema. Run by `npm run generate`. */
const config: CodegenConfig = {
  schema: 'server/edge/api/schema.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'client/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        avoidOptionals: false,
        scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
        // As ids begin: client/src/api/kinds.ts reads and writes them so.
        enumValues: { Kind: Object.fromEntries(kindNames.map((one) => [one.toUpperCase(), one])) },
      },
    },
  },
};

export default config;
