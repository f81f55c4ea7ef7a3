export {
  type AdContacts,
  flagHubs,
  groupSizes,
  hubRuleVersion,
  judgeHub,
} from './hubs.ts';
