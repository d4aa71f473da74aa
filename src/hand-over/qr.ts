/** A link as a QR code, to be drawn by whoever shows it. */
import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

export interface QrPath {
  /** Path data of the dark modules, each a unit wide. */
  path: string;
  /** Width and height with the quiet zone: the path belongs in `viewBox="0 0 size size"`, on white. */
  size: number;
}

/** Cameras need so many light modules around a code. */
const QUIET = 4;

/** Undefined for a text that no code can hold: some 2,300 bytes. */
export function qrPath(text: string): QrPath | undefined {
  try {
    // Latin-1, which lean-qr would take for an å, is what some readers cannot read.
    const modes = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8];
    // M still reads where paper is folded or a corner of a card is worn.
    const code = generate(text, { minCorrectionLevel: correction.M, modes });
    const size = code.size + 2 * QUIET;
    return { path: toSvgPath({ size, get: (x, y) => code.get(x - QUIET, y - QUIET) }), size };
  } catch {
    return undefined;
  }
}
