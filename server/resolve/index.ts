export * from './engine/index.ts';
export {
  type AdContacts,
  flagHubs,
  groupSizes,
  hubRuleVersion,
  judgeHub,
} from './hubs.ts';
