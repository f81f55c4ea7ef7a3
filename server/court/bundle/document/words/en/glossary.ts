/** Terms as the document uses them, in alphabetical order. */
export const glossary: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Association',
    'What two networks or single advertisements share without being put in one network, with its match probability.',
  ],
  [
    'Capture',
    'One observation of one advertisement at one time, kept byte for byte. Nothing was seized, and nobody was caught.',
  ],
  [
    'Checksum verified',
    'The last characters of the number follow from the others by a rule, and do so here.',
  ],
  [
    'Confidence',
    'How sure an observation is, from 0 to 1. It says nothing about guilt or purpose.',
  ],
  [
    'Exhibit',
    'A capture, numbered by its producer’s initials. The number does not say that a court has admitted it.',
  ],
  [
    'Hub',
    'An identifier that many otherwise unrelated advertisements share. It links nobody; to an operation it adds little.',
  ],
  ['Image', 'One file that an advertisement shows, told from others byte for byte.'],
  [
    'Indicator',
    'What can be seen in advertisements and guides on trafficking name. Lawful ones show it too: it is no proof and no score.',
  ],
  ['Inferred', 'Proposed by a method, not read in a source. Drawn dashed.'],
  [
    'Judged wrong',
    'An analyst found that what was read is not what was written. Struck through, and counted for nothing.',
  ],
  [
    'Judgement',
    'An analyst’s signed word. It can be withdrawn with a reason, and is never deleted.',
  ],
  [
    'Level',
    'How sure an operation has to be. A run has several, 1 the strictest; a looser level puts more together.',
  ],
  [
    'Link',
    'Two things were read or found together. It does not say what anybody did, knew or wanted.',
  ],
  [
    'Match probability',
    'How probable the program takes it to be, from 0 to 1, that two things belong together. Calibrated on generated data.',
  ],
  [
    'Match weight',
    'How much a feature speaks for one owner (above 0) or against it (below 0), in natural logarithms of odds. 0 says nothing.',
  ],
  [
    'MinHash',
    'A published method that compares two texts by the stretches of letters that they share. Nobody reads them for it.',
  ],
  [
    'Network',
    'Advertisements that a run of resolution puts together. Worked out, not read. It is no finding that people acted together.',
  ],
  ['Observed', 'Read in a captured source. Drawn solid.'],
  [
    'Operation',
    'Networks and single advertisements that seem to be under one control by what they share. Worked out, not read. It is no police operation and no offence.',
  ],
  [
    'PDQ',
    'A published method that describes an image by 256 yes-or-no answers (bits) about its light and dark. Two images that differ in few of them look alike; that says nothing of who took or used them.',
  ],
  [
    'Picture',
    'Stands for all images that a program finds to look alike. An advertisement holds it by way of one of them; that is inferred.',
  ],
  [
    'Run of resolution',
    'A program’s answer to which advertisements belong together. One run is active at a time; it follows the judgements that stood when it was made.',
  ],
  [
    'SHA-256',
    'A number of 64 digits and letters that is worked out from every byte of a file. Change one byte, and it is another.',
  ],
  ['Snapshot', 'Everything in scope at one moment, as one file with one hash.'],
  ['Template', 'Stands for all texts that a program finds to be worded alike. That is inferred.'],
];

/** Those that a court reads otherwise: they stand before all that uses them, too. */
export const firstTerms: readonly string[] = [
  ...['Capture', 'Confidence', 'Exhibit', 'Indicator', 'Inferred', 'Link', 'Match weight'],
  ...['Network', 'Operation'],
];
