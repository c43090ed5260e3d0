// One moment of the cloud, unpacked, and what a picture of it can do.

import { type Snapshot, unpacked } from "./document";
import { sizeClass } from "./palette";

export interface Scene {
  readonly positions_m: Float32Array;
  readonly kind: Uint8Array;
  readonly path_m: Float32Array;
  readonly asset_m: readonly [number, number, number];
  readonly asset: string;
  readonly earth_rotation_rad: number;
}

/** A picture of the Earth with the cloud: drawn with WebGL where it is there, else flat. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  show(scene: Scene): void;
  resize(width: number, height: number): void;
  turn(right_rad: number, up_rad: number): void;
  zoom(factor: number): void;
}

export const EARTH_RADIUS_M = 6.3781363e6;

/** The unpacked snapshot. */
export function sceneOf(snapshot: Snapshot): Scene {
  const [x = EARTH_RADIUS_M, y = 0, z = 0] = snapshot.asset_position_m ?? [];
  return {
    positions_m: unpacked(snapshot.positions_m),
    kind: Uint8Array.from(unpacked(snapshot.size_m), sizeClass),
    path_m: unpacked(snapshot.asset_path_m),
    asset_m: [x, y, z],
    asset: snapshot.asset ?? "asset",
    earth_rotation_rad: snapshot.earth_rotation_rad ?? 0,
  };
}
