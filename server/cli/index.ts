export { workspaceArguments } from './options.ts';
export { fail, messageOf, say } from './output.ts';
export { importProgress } from './progress.ts';
