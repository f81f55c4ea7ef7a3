export { workspaceArguments } from './options.ts';
export { fail, progressBar, say } from './output.ts';
