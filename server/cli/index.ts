export { workspaceArguments } from './options.ts';
export { fail, messageOf, progressBar, say } from './output.ts';
