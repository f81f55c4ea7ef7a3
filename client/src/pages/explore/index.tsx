import { Panel } from '../../ui/index.ts';

/** Search, expand, ask why two things are linked. */
export default function ExplorePage() {
  return <Panel label="Explore">{null}</Panel>;
}
