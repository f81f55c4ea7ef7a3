const listOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Invented beginnings and endings of accounts. */
export const firstNames = listOf(`
amber basil cedar dune ember fern gale hazel iris jade karai lotus maple nomad olive pearl quartz raven sable
tulip umber violet willow xenia yarrow zephyr ayla birch coral delta elm flint grove heron indigo juniper kite
lark mint nectar opal plume`);
export const endings = listOf(`
bay brook crest dale edge field gate hill isle jetty knoll lane mead nook oak path quay ridge spring terrace
vale wharf yard arch bend cove den fold glen haven inlet moor`);
export const hosts = ['mailbox.example', 'letters.example', 'post.test', 'inbox.test'];
