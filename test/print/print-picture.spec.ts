import assert from 'node:assert/strict';
import { watchedPage } from '../mermaid/browser';
import { PAPERS, turned } from '../../print/paper';
import { readPng } from '../../print/png';
import { printPicture, printSheets } from '../../print/print-picture';

const PICTURE = {
  title: 'Moving <house> & käse',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" fill="#c00"/></svg>',
  width: 120,
  height: 80,
};

describe('printing a picture', function () {
  // A browser is started for each.
  this.timeout(150_000);
  // On a machine with too much to do a browser hangs now and then.
  this.retries(1);

  it('gives a PNG with as many pixels as asked for', async () => {
    for (const scale of [1, 3]) {
      const printed = await printPicture(PICTURE, { format: 'png', scale });
      assert.ok(printed.ok, printed.ok ? '' : JSON.stringify(printed));
      const bytes = Buffer.from(printed.bytes);
      assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [120 * scale, 80 * scale]);
    }
  });

  it('paints a large PNG to its last corner', async function () {
    const large = {
      title: 'Large',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="2400"><rect width="4000" height="2400" fill="#00c"/></svg>',
      width: 4000,
      height: 2400,
    };
    const printed = await printPicture(large, { format: 'png', scale: 3 });
    assert.ok(printed.ok, printed.ok ? '' : JSON.stringify(printed));
    const { page, close } = await watchedPage(this);
    const png = Buffer.from(printed.bytes).toString('base64');
    const corner = await page.evaluate(async (base64) => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const image = await createImageBitmap(blob, 11_990, 7_190, 1, 1);
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    }, png);
    await close();
    assert.deepEqual(corner, [0, 0, 204, 255]);
  });

  it('draws what is wider than a browser draws at once in tiles that meet', async () => {
    const [width, height] = [8_300, 1_100];
    // Stripes, 100 px wide, over every seam between tiles; the lower half in other colours.
    const stripes = Array.from({ length: width / 100 }, (_, i) => {
      const [upper, lower] = [`rgb(${String(i)},10,20)`, `rgb(30,${String(i)},40)`];
      const x = String(i * 100);
      return `<rect x="${x}" width="100" height="550" fill="${upper}"/><rect x="${x}" y="550" width="100" height="550" fill="${lower}"/>`;
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${stripes.join('')}</svg>`;
    const printed = await printPicture({ title: '', svg, width, height }, { format: 'png', scale: 2 });
    assert.ok(printed.ok, printed.ok ? '' : JSON.stringify(printed));
    const { rgb, ...size } = await readPng(printed.bytes);
    assert.deepEqual(size, { width: 16_600, height: 2_200 });
    for (let x = 0; x < size.width; x++) {
      const stripe = Math.floor(x / 200);
      for (const [y, colour] of [
        [0, [stripe, 10, 20]],
        [1_099, [stripe, 10, 20]],
        [1_100, [30, stripe, 40]],
        [2_199, [30, stripe, 40]],
      ] as const) {
        const at = (y * size.width + x) * 3;
        if (rgb[at] !== colour[0] || rgb[at + 1] !== colour[1] || rgb[at + 2] !== colour[2])
          assert.deepEqual([...rgb.subarray(at, at + 3)], colour, `${String(x)}, ${String(y)}`);
      }
    }
  });

  it('gives a PDF of one page, as large as the picture', async () => {
    const printed = await printPicture(PICTURE, { format: 'pdf' });
    assert.ok(printed.ok, printed.ok ? '' : JSON.stringify(printed));
    const text = Buffer.from(printed.bytes).toString('latin1');
    assert.match(text, /^%PDF-/);
    assert.equal(text.match(/\/Type\s*\/Page\b/g)?.length, 1);
    // 120 by 80 CSS pixels are 90 by 60 points.
    assert.match(text, /\/MediaBox\s*\[0 0 90(\.\d+)? 60(\.\d+)?\]/);
  });

  it('calls a PDF what the map is called', async () => {
    for (const printed of [
      await printPicture(PICTURE, { format: 'pdf' }),
      await printSheets([PICTURE, PICTURE], PAPERS.a4),
    ]) {
      assert.ok(printed.ok, printed.ok ? '' : JSON.stringify(printed));
      // Told in UTF-16, as hexadecimal digits.
      const [, title] =
        /\/Title\s*<FEFF([\dA-F]+)>/.exec(Buffer.from(printed.bytes).toString('latin1')) ?? [];
      const units = (title ?? '').match(/.{4}/g) ?? [];
      assert.equal(String.fromCharCode(...units.map((unit) => parseInt(unit, 16))), PICTURE.title);
    }
  });

  it('gives a PDF that readers show also of what is larger than they show', async () => {
    const printed = await printPicture({ ...PICTURE, width: 200_000 }, { format: 'pdf' });
    assert.ok(printed.ok, printed.ok ? '' : JSON.stringify(printed));
    assert.deepEqual(
      pagesOf(printed.bytes).map(([width]) => Math.round(width)),
      [14_400],
    );
  });

  it('fills a sheet of paper for each picture, lying or standing', async () => {
    for (const paper of [PAPERS.a4, turned(PAPERS.a4)]) {
      for (const pictures of [[PICTURE], [{ ...PICTURE, height: 3_000 }, PICTURE]]) {
        const printed = await printSheets(pictures, paper);
        assert.ok(printed.ok, printed.ok ? '' : JSON.stringify(printed));
        const pages = pagesOf(printed.bytes);
        assert.equal(pages.length, pictures.length);
        for (const [width, height] of pages) {
          const [across, down] = [paper.width, paper.height].map((side) => (side / 25.4) * 72);
          assert.ok(
            Math.abs(width - (across ?? 0)) < 2 && Math.abs(height - (down ?? 0)) < 2,
            `${String(width)} ${String(height)}`,
          );
        }
      }
    }
  });

  it('says what is missing, or too large', async () => {
    const { CHROME_PATH } = process.env;
    try {
      process.env['CHROME_PATH'] = '/no/such/browser';
      assert.deepEqual(await printPicture(PICTURE, { format: 'pdf' }), {
        ok: false,
        message: 'CHROME_PATH names {reason}, which is not there.',
        values: { reason: '/no/such/browser' },
      });
    } finally {
      if (CHROME_PATH === undefined) delete process.env['CHROME_PATH'];
      else process.env['CHROME_PATH'] = CHROME_PATH;
    }
    const wide = await printPicture(
      { ...PICTURE, width: 90_000, height: 3_000 },
      { format: 'png', scale: 2 },
    );
    assert.ok(!wide.ok && wide.values.reason === '180000 × 6000');
  });
});

/** The sides of each page of a PDF, pt. */
function pagesOf(pdf: Uint8Array): readonly (readonly [number, number])[] {
  const text = Buffer.from(pdf).toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, width, height]) => [Number(width), Number(height)]);
}
