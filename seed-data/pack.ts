/** Remakes seed-data/demonstration/demonstration.zip: `node --import tsx seed-data/pack.ts` */
import { packDemonstration } from './index.ts';

const { ads, captures, images, networks } = await packDemonstration();
process.stdout.write(`${JSON.stringify({ ads, captures, images, networks })}\n`);
