/** Publications that reasons name. Each was looked up; what is said of one is what it says itself. */
export interface Source {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly where: string;
  readonly url?: string;
}

export const sources = {
  circuits: {
    authors: 'Ibanez, Suthers',
    year: 2014,
    title:
      'Detection of Domestic Human Trafficking Indicators and Movement Trends Using Content Available on Open Internet Sources',
    where: '47th Hawaii International Conference on System Sciences',
  },
  owners: {
    authors: 'Portnoff, Huang, Doerfler, Afroz, McCoy',
    year: 2017,
    title: 'Backpage and Bitcoin: Uncovering Human Traffickers',
    where: 'KDD 2017',
  },
  commonplace: {
    authors: 'Giommoni, Ikwu',
    year: 2021,
    title: 'Identifying human trafficking indicators in the UK online sex market',
    where: 'Trends in Organized Crime',
    url: 'https://doi.org/10.1007/s12117-021-09431-0',
  },
  jobs: {
    authors: 'Volodko, Cockbain, Kleinberg',
    year: 2020,
    title:
      '“Spotting the signs” of trafficking recruitment online: exploring the characteristics of advertisements targeted at migrant job-seekers',
    where: 'Trends in Organized Crime 23',
    url: 'https://doi.org/10.1007/s12117-019-09376-5',
  },
  ownTerms: {
    authors: 'Sanders, Connelly, Jarvis King',
    year: 2016,
    title: 'On Our Own Terms: The Working Conditions of Internet-Based Sex Workers in the UK',
    where: 'Sociological Research Online 21 (4)',
    url: 'https://doi.org/10.5153/sro.4152',
  },
} as const satisfies Record<string, Source>;
