export {
  type AdContacts,
  flagHubs,
  groupSizes,
  type Hub,
  hubRuleVersion,
  judgeHub,
} from './hubs.ts';
