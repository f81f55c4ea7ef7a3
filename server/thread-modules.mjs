import { register } from 'tsx/esm/api';

/**
 * Has a thread read TypeScript as the modules that it is. By `--import tsx` a thread of Node 20 turns each file into
 * a script, in which every look at another file asks a function: a fourteenth of all that is done there.
 */
register();
