/** Words of ads by week, country and platform. */
export const counts = {
  'networks.week': 'Week',
  'networks.weekOf': 'Week of {day}',
  'networks.noWeeks': 'The graph holds none of these ads any more.',
  'networks.weeksNote':
    'By the week of the first capture, named by its Monday. All rows have one scale. At the right: the most ads in a week.',
  'networks.weeksLabel': '{name}, ads by week. {words}. The tab Weeks says the same.',
  'networks.seriesBy': 'Rows',
  'networks.byPlatform': 'By platform',
  'networks.byCountryOnly': 'By country',
  'networks.allAds': 'All ads',
  'networks.otherSeries': 'Others',
  'networks.countryNamed': 'Country named in the ad',
  'networks.countsInEach': 'An ad that names several countries counts in each of them.',
  'networks.otherPlatforms': 'Others',
  'networks.total': 'Total',
  'networks.notStated': 'Not stated',
} as const;
