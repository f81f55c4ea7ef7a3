import { branchesOf, isOnePage, pageOf, pageParts, readSite } from '../../../core/model/index.ts';
import { type Observed, type PageColumns, siteKind } from '../../resolve/index.ts';
import { Column, Names } from './columns.ts';

/** One entry for each ad and website that it names. */
export interface AddressColumns {
  readonly ad: Int32Array;
  readonly identifier: Int32Array;
  /** Position in `written`. */
  readonly address: Int32Array;
  /** Addresses as they were written. */
  readonly written: readonly string[];
}

/** Which pages of websites ads name, gathered reading by reading. */
export class SitePages {
  readonly #ad = new Column();
  readonly #identifier = new Column();
  readonly #address = new Column();
  /** Addresses as they were written; most stand in many ads. */
  readonly #written = new Names();

  /** Of an ad or website that has no number nothing is kept. */
  add(ad: number | undefined, identifier: number | undefined, raw: string): void {
    if (ad === undefined || identifier === undefined) return;
    this.#ad.push(ad);
    this.#identifier.push(identifier);
    this.#address.push(this.#written.of(raw));
  }

  addresses(): AddressColumns {
    return {
      ...{ ad: this.#ad.int32(), identifier: this.#identifier.int32() },
      ...{ address: this.#address.int32(), written: this.#written.list },
    };
  }

  /** @param platforms hosts on which ads are posted */
  columns({ ids, kind }: Observed['identifiers'], platforms: readonly string[]): PageColumns {
    const identifier = this.#identifier.int32();
    const address = this.#address.int32();
    const partsOf = this.#written.list.map(pageParts);
    const addresses = new Map<number, Set<number>>();
    for (const [row, site] of identifier.entries())
      if (!isOnePage(ids[site] ?? ''))
        addresses.set(site, (addresses.get(site) ?? new Set()).add(address[row] as number));
    const pages = new Names();
    const pageOfAddress = new Map<number, Map<number, number>>();
    for (const [site, of] of addresses) {
      const parts = [...of].map((one): [number, readonly string[]] => [one, partsOf[one] ?? []]);
      const branches = branchesOf(parts.map(([, each]) => each));
      pageOfAddress.set(
        site,
        new Map(parts.map(([one, each]) => [one, pages.of(pageOf(each, branches))])),
      );
    }
    const page = identifier.map(
      (site, row) => pageOfAddress.get(site)?.get(address[row] as number) ?? -1,
    );
    const posted = new Set(platforms.map((host) => readSite(host)?.entity.id));
    const boards = ids.flatMap((id, n) => (kind[n] === siteKind && posted.has(id) ? [n] : []));
    return { ad: this.#ad.int32(), identifier, page, pages: pages.list, boards };
  }
}
