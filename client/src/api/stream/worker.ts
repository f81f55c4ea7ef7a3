import { readStream } from './read.ts';
import { SharedStreams } from './shared-streams.ts';

/** Lives as long as any window of the workspace, and holds the streams of all of them. */
const streams = new SharedStreams(readStream);

(self as unknown as SharedWorkerGlobalScope).onconnect = ({ ports: [port] }) => {
  if (port) streams.connect(port);
};
