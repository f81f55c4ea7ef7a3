export { type AdContacts, flagHubs, groupSizes, type Hub, judgeHub } from './hubs.ts';
