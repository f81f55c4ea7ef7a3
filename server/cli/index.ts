export { workspaceArguments } from './options.ts';
export { fail, messageOf, print, progressBar, say } from './output.ts';
