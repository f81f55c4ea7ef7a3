/** Words of the map, wherever it stands. */
export const map = {
  'map.keys': 'Map: plus and minus zoom, arrow keys move, 0 shows all',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.showAll': 'Show all',
  'map.clusterName': '{name} +{count}',
  'map.clusterOpens': '{name} and {count} more, {value} in all: zoom in',
  'map.clusterAtOnePoint': '{name} and {count} more, {value} in all: choose one',
} as const;
