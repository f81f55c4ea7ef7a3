/** The register of letters to platforms and authorities. */
export interface NoticeTables {
  readonly notice: NoticeTable;
  readonly noticeAd: NoticeAdTable;
  readonly noticeStep: NoticeStepTable;
}

/** A letter that was written. */
interface NoticeTable {
  readonly id: string;
  /** The case that it is about; null: a selection. */
  readonly case: string | null;
  /** What it asks for, as `letterKinds` has it. */
  readonly kind: string;
  readonly language: string;
  /** Host of the platform whose ads it lists. */
  readonly platform: string;
  /** Of `letterGrounds`; null: nobody said. */
  readonly ground: string | null;
  /** Name of its file, and SHA-256. */
  readonly letter: string;
  readonly sha256: string;
  readonly at: string;
  readonly author: string | null;
  readonly account: string;
}

/** An ad that a letter lists, by its last capture before. */
interface NoticeAdTable {
  readonly notice: string;
  readonly ad: string;
  readonly address: string;
  readonly capture: string;
  readonly sha256: string;
  readonly capturedAt: string;
}

/** What became of a letter, as somebody wrote it down. */
interface NoticeStepTable {
  readonly id: string;
  readonly notice: string;
  /** 'sent', 'received' or 'decided' */
  readonly what: string;
  /** When it was so. */
  readonly on: string;
  /** What was decided; null of the others. */
  readonly decision: string | null;
  /** Who sent it, the number of the receipt, the reason of the decision. */
  readonly words: string;
  readonly at: string;
  readonly author: string;
  readonly account: string;
  /** All three, or none of them. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAccount: string | null;
}
