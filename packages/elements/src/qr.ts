/** A code to scan, as data for a drawing: a square of `size` modules, and the path of the dark ones. */
export interface QrCode {
  /** What a phone reads. */
  readonly text: string;
  readonly size: number;
  readonly path: string;
}

/** Makes the code. What makes it is loaded only then. Rejects when the text is too long for a code. */
export async function qrCode(text: string): Promise<QrCode> {
  const { correction, generate } = await import('lean-qr/nano');
  const code = generate(text, { minCorrectionLevel: correction.L });
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  return { text, size: code.size, path };
}
