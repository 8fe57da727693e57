import { expect, type Locator, type Page } from '@playwright/test';
import { cameraIn, offsetPixels, type Bounds, type Camera, type Position } from './geography.ts';
import { colourDistance, colourIn, meanColour, readPng, type Colour } from './pixels.ts';

/** A point of the window, CSS pixels from its top left corner. */
export type Point = { x: number; y: number };

/** The map as a reader sees and moves it. */
export class MapDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get stage(): Locator {
    return this.#page.locator('[data-map]');
  }

  /** Waits until the live map is in place of the drawn one, and drawn. */
  async ready(): Promise<void> {
    await this.#atRest.waitFor({ timeout: 45_000 });
  }

  get #atRest(): Locator {
    return this.#page.locator('[data-map][data-status="live"] [data-ready="true"]');
  }

  /** The drawn map's link to a region. */
  drawn(region: string): Locator {
    return this.stage.locator(`svg a[data-region="${region}"]`);
  }

  /** What the map says of itself: what is missing, why. */
  get message(): Locator {
    return this.stage.getByRole('status');
  }

  get attribution(): Locator {
    return this.stage.getByRole('link', { name: '© OpenStreetMap contributors' });
  }

  /** The day of the map, in words. */
  get day(): Locator {
    return this.stage.locator('time').first();
  }

  /** What is said of regions whose lines of the day are not known. */
  get unknownLines(): Locator {
    return this.stage.locator('[data-unknown-lines]');
  }

  /** Opens the choice of day and names. */
  async openChooser(): Promise<void> {
    await this.stage
      .getByRole('button', { expanded: false })
      .filter({ has: this.#page.locator('time') })
      .click();
  }

  /** The days offered by name. */
  get moments(): Locator {
    return this.stage.locator('[data-moments]').getByRole('link');
  }

  button(name: string | RegExp): Locator {
    return this.stage.getByRole('button', { name });
  }

  /** The regions that the map shows as selected or as read about, by slug. */
  async selected(): Promise<string[]> {
    return this.stage
      .locator('svg a.selected')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-region') ?? ''));
  }

  /** The region that is lit up, in the lists and on the map. */
  async lit(): Promise<string | null> {
    return this.#page.locator('.app').getAttribute('data-lit');
  }

  /**
   * Where the map looks. Asks it the way a reader can: turning north up, which it is, writes the view into the address.
   * A former view in the address is taken out before, or it could not be told from the new one.
   */
  async view(): Promise<Camera> {
    await this.ready();
    await this.#page.evaluate(() => {
      const rest = location.hash.replace(/[#&]map=[^&]*/, '').replace(/^[#&]/, '');
      history.replaceState(history.state, '', `${location.pathname}${location.search}${rest && `#${rest}`}`);
    });
    await this.button(/north|nord|hyus|հյուսիս|şimal|север/i).click();
    await expect.poll(() => this.written()).toBeDefined();
    return this.written() as Camera;
  }

  /** The view in the address. */
  written(): Camera | undefined {
    return cameraIn(new URL(this.#page.url()).hash);
  }

  /** Where a place is seen in the window when the map looks like that; the view in the address unless told. */
  async pointOf(position: Position, camera = this.written()): Promise<Point> {
    if (!camera) throw new Error('no view is known: open a link with #map=');
    const frame = await this.frame();
    const [right, down] = offsetPixels(camera, position);
    return { x: frame.x + frame.width / 2 + right, y: frame.y + frame.height / 2 + down };
  }

  /** The part of the window that a frame is fitted into: the map without what lies over it. */
  async frame(): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.stage.locator('svg[role="group"]').evaluate((svg) => {
      const { x, y, width, height } = svg.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** Whether all of a box is in sight when the map looks like that. */
  async showsAll([west, south, east, north]: Bounds, camera: Camera): Promise<boolean> {
    const { x, y, width, height } = await this.frame();
    const corners = await Promise.all([
      this.pointOf([west, north], camera),
      this.pointOf([east, south], camera)
    ]);
    // The address rounds the zoom to a hundredth: 1.5 pixels at the edge of a map of 900.
    return corners.every(
      (corner) =>
        corner.x >= x - 3 && corner.x <= x + width + 3 && corner.y >= y - 3 && corner.y <= y + height + 3
    );
  }

  /** Where the keyboard moves the map. */
  get canvas(): Locator {
    return this.stage.locator('canvas');
  }

  /** Clicks a region of the drawn map. */
  async clickDrawn(region: string): Promise<void> {
    const { inside } = await this.outlinePoints(region, 8);
    const [point] = inside;
    if (!point) throw new Error(`${region} is too narrow to be clicked`);
    await this.#page.mouse.click(point.x, point.y);
  }

  /** What the map shows, by its pixels. */
  async picture(): Promise<Buffer> {
    const clip = await this.stage.boundingBox();
    if (!clip) throw new Error('the map is not visible');
    return this.#page.screenshot({ clip, scale: 'css' });
  }

  /** Waits until the map at rest shows something else. */
  async pictureChanges(from: Buffer): Promise<void> {
    await expect.poll(async () => (await this.picture()).equals(from)).toBe(false);
  }

  async pointAt(point: Point): Promise<void> {
    await this.#page.mouse.move(point.x, point.y);
  }

  async hover(position: Position): Promise<void> {
    const { x, y } = await this.pointOf(position);
    // From beside it: a pointer that was there already would not move.
    await this.#page.mouse.move(x - 3, y - 3);
    await this.#page.mouse.move(x, y);
  }

  async click(position: Position): Promise<void> {
    const { x, y } = await this.pointOf(position);
    await this.#page.mouse.click(x, y);
  }

  /** Drags the map by so many pixels. */
  async drag(right: number, down: number): Promise<void> {
    const frame = await this.frame();
    const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + right, y + down, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** The mean colour of the map about a place, a square of 12 pixels. */
  async colourAt(position: Position, aside: Point = { x: 0, y: 0 }): Promise<Colour> {
    const { x, y } = await this.pointOf(position);
    const clip = { x: x + aside.x - 6, y: y + aside.y - 6, width: 12, height: 12 };
    return meanColour(readPng(await this.#page.screenshot({ clip, scale: 'css' })));
  }

  /** The colours of the map along a line, every two pixels, as far as it runs within so many pixels of the middle of the map. */
  async coloursAlong(vertices: readonly Position[], within: number): Promise<Colour[]> {
    const frame = await this.frame();
    const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
    const points = await Promise.all(vertices.map((vertex) => this.pointOf(vertex)));
    const near = alongLine(points, 2).filter(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < within);
    const picture = readPng(await this.#page.screenshot({ scale: 'css' }));
    return near.map(({ x, y }) => colourIn(picture, Math.round(x), Math.round(y)));
  }

  /** What is said of a line that was asked about. */
  get lineCard(): Locator {
    return this.stage.locator('[data-line-card]');
  }

  get legend(): Locator {
    return this.stage.locator('details').filter({ has: this.#page.locator('svg') });
  }

  /** The lines in the legend, one by one. */
  get lineList(): Locator {
    return this.legend.locator('[data-line]');
  }

  /** Waits until the map about a place has another colour. */
  async colourChanges(position: Position, from: Colour, aside?: Point): Promise<void> {
    await expect
      .poll(async () => colourDistance(await this.colourAt(position, aside), from), {
        message: 'how far the colour is from what it was'
      })
      .toBeGreaterThan(3);
  }

  /** Points of the window just inside and just outside the outline of a region as drawn. */
  async outlinePoints(region: string, distance: number): Promise<{ inside: Point[]; outside: Point[] }> {
    return this.stage.evaluate(nearOutline, { region, distance });
  }
}

/** Points along a path of the window, evenly so many pixels apart. */
function alongLine(points: readonly Point[], step: number): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const count = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: count }, (_, part) => ({
      x: from.x + ((to.x - from.x) * part) / count,
      y: from.y + ((to.y - from.y) * part) / count
    }));
  });
}

/** Runs in the page. Points that lie within another region's shape, or too near any outline, are left out. */
function nearOutline(
  stage: HTMLElement | SVGElement,
  { region, distance }: { region: string; distance: number }
): { inside: Point[]; outside: Point[] } {
  const shapes = [...stage.querySelectorAll<SVGPathElement>('svg a[data-region] path')];
  const own = stage.querySelector<SVGPathElement>(`svg a[data-region="${region}"] path.shape`);
  const matrix = own?.getScreenCTM();
  if (!own || !matrix) throw new Error(`${region} is not drawn`);
  const reach = distance / matrix.a;
  const turns = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
  /** Whether all of a disc as wide as the tolerance is on one side of every outline. */
  const clear = (centre: DOMPoint): boolean =>
    shapes.every((shape) => {
      const isIn = shape.isPointInFill(centre);
      return turns.every((turn) => {
        const [x, y] = [centre.x + Math.cos(turn) * reach * 0.95, centre.y + Math.sin(turn) * reach * 0.95];
        return shape.isPointInFill(new DOMPoint(x, y)) === isIn;
      });
    });
  const found: { inside: Point[]; outside: Point[] } = { inside: [], outside: [] };
  const length = own.getTotalLength();
  for (let part = 0; part < 40; part++) {
    const at = own.getPointAtLength((length * part) / 40);
    for (const turn of turns) {
      const point = new DOMPoint(at.x + Math.cos(turn) * reach, at.y + Math.sin(turn) * reach);
      if (!clear(point)) continue;
      const inside = own.isPointInFill(point);
      if (!inside && shapes.some((shape) => shape.isPointInFill(point))) continue;
      const { x, y } = point.matrixTransform(matrix);
      // Not what is out of the window or under a panel.
      if (!document.elementFromPoint(x, y)?.matches('[data-map] :is(canvas, svg[role], svg[role] *)'))
        continue;
      (inside ? found.inside : found.outside).push({ x, y });
    }
  }
  return found;
}
