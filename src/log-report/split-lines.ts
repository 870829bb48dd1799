/** Longer lines are not kept: a server writes at most a few kilobytes, an attacker what he likes. */
export const LONGEST_LINE = 32_768;

export interface LineSink {
  /** A line without its end, one character per byte. */
  readonly line: (text: string) => void;
  /** In place of a line that is longer than `LONGEST_LINE`. */
  readonly tooLong: () => void;
}

/** Cuts a stream of bytes into lines, and never holds more than one line of it. */
export class LineSplitter {
  readonly #sink: LineSink;
  #rest = '';
  #skipping = false;

  constructor(sink: LineSink) {
    this.#sink = sink;
  }

  push(chunk: Buffer): void {
    // One character per byte: cutting never falls into the middle of a character, and what the
    // bytes mean is decided field by field.
    const text = this.#rest + chunk.toString('latin1');
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      if (this.#skipping) this.#skipping = false;
      else this.#emit(text, start, end);
      start = end + 1;
    }
    this.#rest = this.#skipping ? '' : text.slice(start);
    if (this.#rest.length > LONGEST_LINE) {
      this.#sink.tooLong();
      this.#skipping = true;
      this.#rest = '';
    }
  }

  /** To be called once, after the last chunk: the last line may lack its end. */
  end(): void {
    if (this.#rest !== '' && !this.#skipping) this.#emit(this.#rest, 0, this.#rest.length);
    this.#rest = '';
    this.#skipping = false;
  }

  #emit(text: string, start: number, end: number): void {
    const stop = end > start && text[end - 1] === '\r' ? end - 1 : end;
    if (stop - start > LONGEST_LINE) this.#sink.tooLong();
    else this.#sink.line(text.slice(start, stop));
  }
}
