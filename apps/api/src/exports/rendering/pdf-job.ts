/** What a PDF worker is started with. */
export interface PdfWorkerData {
  readonly fonts: readonly string[];
  readonly template: string;
}

/** One statement to print: its `RenderInput` as JSON. */
export interface PdfJob {
  readonly input: string;
}

/** What came of it; `accessible` says whether the file claims PDF/UA-1. */
export type PdfOutcome =
  | { readonly ok: true; readonly accessible: boolean; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };
