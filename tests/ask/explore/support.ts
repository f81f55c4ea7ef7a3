import type { EntityView } from '../../../server/read/recorded/entity.ts';

export function entity(over: Partial<EntityView> = {}): EntityView {
  return {
    id: 'phone:+77000004417',
    kind: 'phone',
    caption: '+7 700 000 4417',
    ads: 3,
    properties: {},
    ...over,
  };
}
