export { workspaceArguments } from './options.ts';
export { fail, messageOf, say, sayBroughtOver } from './output.ts';
export { importProgress } from './progress.ts';
