// The same picture without WebGL: an orthographic view drawn on a plain canvas.

import { landRings } from "./land";
import { SPACE } from "./palette";
import { EARTH_RADIUS_M, type Picture, type Scene } from "./scene";

type Triple = readonly [number, number, number];

interface View {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly radius_px: number;
  readonly east: Triple;
  readonly north: Triple;
  readonly towards: Triple;
}

/** The flat picture. */
export function flatGlobe(label: HTMLElement): Picture {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  label.hidden = true;
  let size: [number, number] = [600, 400];
  let scene: Scene | null = null;
  let [longitude, latitude, scale] = [0, 0.3, 0.36];
  const redraw = (): void => {
    if (scene) draw(viewOf(context, size, longitude, latitude, scale), scene);
  };
  return {
    canvas,
    show(next) {
      scene = next;
      [longitude, latitude] = [Math.atan2(next.asset_m[1], next.asset_m[0]) - 0.45, 0.3];
      redraw();
    },
    resize(width, height) { size = [width, height]; fit(canvas, context, width, height); redraw(); },
    turn(right_rad, up_rad) { longitude += right_rad; latitude = Math.min(Math.max(latitude + up_rad, -1.4), 1.4); redraw(); },
    zoom(factor) { scale = Math.min(Math.max(scale / factor, 0.15), 1.2); redraw(); },
  };
}

function fit(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, width: number, height: number): void {
  const ratio = Math.min(devicePixelRatio || 1, 2);
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

function viewOf(context: CanvasRenderingContext2D, [width, height]: [number, number], longitude: number, latitude: number, scale: number): View {
  const [cosLon, sinLon, cosLat, sinLat] = [Math.cos(longitude), Math.sin(longitude), Math.cos(latitude), Math.sin(latitude)];
  return {
    context, width, height, radius_px: Math.min(width, height) * scale,
    east: [-sinLon, cosLon, 0],
    north: [-sinLat * cosLon, -sinLat * sinLon, cosLat],
    towards: [cosLat * cosLon, cosLat * sinLon, sinLat],
  };
}

function draw(view: View, scene: Scene): void {
  const { context, width, height, radius_px } = view;
  context.fillStyle = SPACE.background;
  context.fillRect(0, 0, width, height);
  fragments(view, scene, false);
  context.fillStyle = SPACE.ocean;
  context.beginPath();
  context.arc(width / 2, height / 2, radius_px, 0, 2 * Math.PI);
  context.fill();
  coasts(view, scene.earth_rotation_rad);
  fragments(view, scene, true);
  path(view, scene);
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function place(view: View, point: Triple): { x: number; y: number; front: boolean } {
  const right = dot(point, view.east);
  const up = dot(point, view.north);
  const front = dot(point, view.towards) > 0 || right * right + up * up > 1;
  return { x: view.width / 2 + right * view.radius_px, y: view.height / 2 - up * view.radius_px, front };
}

function pointAt(positions_m: Float32Array, i: number): Triple {
  return [0, 1, 2].map((axis) => (positions_m[3 * i + axis] ?? 0) / EARTH_RADIUS_M) as unknown as Triple;
}

function fragments(view: View, scene: Scene, front: boolean): void {
  scene.kind.forEach((kind, i) => {
    const at = place(view, pointAt(scene.positions_m, i));
    if (at.front !== front) return;
    view.context.fillStyle = SPACE.sizes[kind as 0 | 1 | 2];
    const side = 1.4 + 0.7 * kind;
    view.context.fillRect(at.x - side / 2, at.y - side / 2, side, side);
  });
}

function coasts(view: View, rotation_rad: number): void {
  view.context.strokeStyle = SPACE.coast;
  view.context.lineWidth = 1;
  view.context.beginPath();
  for (const ring of landRings()) {
    let open = false;
    for (const [longitude_deg, latitude_deg] of ring) {
      const point = onEarth(longitude_deg, latitude_deg, rotation_rad);
      const at = place(view, point);
      const seen = dot(point, view.towards) > 0;
      if (seen && open) view.context.lineTo(at.x, at.y);
      if (seen && !open) view.context.moveTo(at.x, at.y);
      open = seen;
    }
  }
  view.context.stroke();
}

function onEarth(longitude_deg: number, latitude_deg: number, rotation_rad: number): Triple {
  const longitude = (longitude_deg * Math.PI) / 180 + rotation_rad;
  const latitude = (latitude_deg * Math.PI) / 180;
  return [Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)];
}

function path(view: View, scene: Scene): void {
  const { context } = view;
  context.strokeStyle = SPACE.path;
  context.lineWidth = 1.5;
  context.beginPath();
  for (let i = 0; i < scene.path_m.length / 3; i++) {
    const at = place(view, pointAt(scene.path_m, i));
    if (i > 0 && at.front) context.lineTo(at.x, at.y);
    else context.moveTo(at.x, at.y);
  }
  context.stroke();
  const asset = place(view, pointAt(Float32Array.from(scene.asset_m), 0));
  context.fillStyle = SPACE.asset;
  context.fillRect(asset.x - 4, asset.y - 4, 8, 8);
  context.font = "600 13px system-ui, sans-serif";
  context.fillText(scene.asset, asset.x + 10, asset.y - 8);
}
