export { workspaceArguments } from './options.ts';
export { fail, messageOf, say, sayBroughtOver, speakIn } from './output.ts';
export { importProgress } from './progress.ts';
