// The cloud around the Earth in three dimensions; drawn on demand, never in an idle loop.

import {
  AmbientLight, BufferAttribute, BufferGeometry, CanvasTexture, CatmullRomCurve3, Color, DirectionalLight, Group, LinearFilter,
  Mesh, MeshBasicMaterial, MeshLambertMaterial, PerspectiveCamera, Points, PointsMaterial, SRGBColorSpace, Scene as World,
  SphereGeometry, Sprite, SpriteMaterial, TubeGeometry, Vector3, WebGLRenderer,
} from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";
import { landMap } from "./land";
import { SPACE } from "./palette";
import { EARTH_RADIUS_M, type Picture, type Scene } from "./scene";

const START_DISTANCE = 3.15;
const POINT_PX = [1.6, 2.2, 3.2] as const;

interface Stage {
  readonly renderer: WebGLRenderer;
  readonly camera: PerspectiveCamera;
  readonly controls: OrbitControls;
  readonly world: World;
  readonly earth: Mesh;
  readonly cloud: Group;
  readonly marker: Sprite;
  readonly label: HTMLElement;
}

/** The picture; throws where there is no WebGL. `label` is moved beside the asset. */
export function globe(label: HTMLElement): Picture {
  const stage = stageWith(label);
  let scene: Scene | null = null;
  const draw = (): void => { placeLabel(stage, scene); stage.renderer.render(stage.world, stage.camera); };
  stage.controls.addEventListener("change", draw);
  return {
    canvas: stage.renderer.domElement,
    show(next) { scene = next; build(stage, next); lookAt(stage, next); draw(); },
    resize(width, height) {
      stage.renderer.setSize(width, height);
      stage.camera.aspect = width / height;
      stage.camera.fov = width < height * 1.15 ? 48 : 45;
      stage.camera.updateProjectionMatrix();
      draw();
    },
    turn(right_rad, up_rad) { turn(stage, right_rad, up_rad); },
    zoom(factor) {
      stage.camera.position.multiplyScalar(factor).clampLength(1.5, 9);
      stage.controls.update();
      draw();
    },
  };
}

function stageWith(label: HTMLElement): Stage {
  const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.setPixelRatio(Math.min(devicePixelRatio || 1, 2));
  const camera = new PerspectiveCamera(38, 1.6, 0.05, 60);
  camera.up.set(0, 0, 1);
  const controls = new OrbitControls(camera, renderer.domElement);
  controls.enableZoom = false;
  controls.enablePan = false;
  renderer.domElement.style.touchAction = "pan-y";
  const world = new World();
  world.background = new Color(SPACE.background);
  const light = new DirectionalLight(0xffffff, 1.7);
  light.position.set(-0.6, 0.5, 0.8);
  camera.add(light);
  const earth = earthMesh();
  const cloud = new Group();
  const marker = markerSprite();
  world.add(camera, new AmbientLight(0xffffff, 1.5), earth, cloud, marker);
  return { renderer, camera, controls, world, earth, cloud, marker, label };
}

/** A sphere whose pole is z and whose prime meridian is x. */
function earthMesh(): Mesh {
  const texture = new CanvasTexture(landMap(1024, 512));
  texture.colorSpace = SRGBColorSpace;
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  const geometry = new SphereGeometry(1, 72, 48).rotateX(Math.PI / 2);
  return new Mesh(geometry, new MeshLambertMaterial({ map: texture }));
}

function build(stage: Stage, scene: Scene): void {
  stage.earth.rotation.z = scene.earth_rotation_rad;
  stage.cloud.traverse((part) => { if (part instanceof Points || part instanceof Mesh) part.geometry.dispose(); });
  stage.cloud.clear();
  for (const kind of [0, 1, 2] as const) stage.cloud.add(fragments(scene, kind));
  if (scene.path_m.length >= 6) stage.cloud.add(path(scene));
  stage.marker.position.set(...scene.asset_m).divideScalar(EARTH_RADIUS_M);
}

function fragments(scene: Scene, kind: 0 | 1 | 2): Points {
  const chosen: number[] = [];
  scene.kind.forEach((value, i) => { if (value === kind) chosen.push(...scene.positions_m.subarray(3 * i, 3 * i + 3)); });
  const look = { color: SPACE.sizes[kind], size: POINT_PX[kind], sizeAttenuation: false, transparent: kind === 0, opacity: kind === 0 ? 0.75 : 1 };
  return new Points(geometryOf(Float32Array.from(chosen)), new PointsMaterial(look));
}

function path(scene: Scene): Mesh {
  const points = [];
  for (let i = 0; i + 2 < scene.path_m.length; i += 3) points.push(new Vector3().fromArray(scene.path_m, i).divideScalar(EARTH_RADIUS_M));
  const tube = new TubeGeometry(new CatmullRomCurve3(points), 2 * points.length, 0.005, 5);
  return new Mesh(tube, new MeshBasicMaterial({ color: SPACE.path }));
}

/** A ring with a dot, drawn over the cloud that surrounds it. */
function markerSprite(): Sprite {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 64;
  const context = canvas.getContext("2d");
  if (context) {
    context.strokeStyle = context.fillStyle = SPACE.asset;
    context.lineWidth = 7;
    context.beginPath();
    context.arc(32, 32, 26, 0, 2 * Math.PI);
    context.stroke();
    context.beginPath();
    context.arc(32, 32, 8, 0, 2 * Math.PI);
    context.fill();
  }
  const sprite = new Sprite(new SpriteMaterial({ map: new CanvasTexture(canvas), depthTest: false, sizeAttenuation: false }));
  sprite.scale.setScalar(0.034);
  return sprite;
}

function geometryOf(positions_m: Float32Array): BufferGeometry {
  const radii = positions_m.map((value) => value / EARTH_RADIUS_M);
  return new BufferGeometry().setAttribute("position", new BufferAttribute(radii, 3));
}

function lookAt(stage: Stage, scene: Scene): void {
  const towards = new Vector3(...scene.asset_m).normalize();
  const aside = towards.clone().applyAxisAngle(new Vector3(0, 0, 1), -0.45);
  aside.z += 0.18;
  stage.camera.position.copy(aside.normalize().multiplyScalar(START_DISTANCE));
  stage.controls.target.set(0, 0, 0);
  stage.controls.update();
}

function turn(stage: Stage, right_rad: number, up_rad: number): void {
  const { position } = stage.camera;
  const side = new Vector3(0, 0, 1).cross(position).normalize();
  const next = position.clone().applyAxisAngle(side, -up_rad);
  if (Math.abs(next.z) < 0.98 * next.length()) position.copy(next);
  position.applyAxisAngle(new Vector3(0, 0, 1), right_rad);
  stage.controls.update();
}

function placeLabel(stage: Stage, scene: Scene | null): void {
  if (!scene) return;
  const at = new Vector3(...scene.asset_m).divideScalar(EARTH_RADIUS_M);
  stage.camera.updateMatrixWorld();
  const hidden = at.clone().sub(stage.camera.position).length() > Math.sqrt(stage.camera.position.lengthSq() - 1) + 0.25;
  const seen = at.project(stage.camera);
  const { clientWidth, clientHeight } = stage.renderer.domElement;
  const x = ((seen.x + 1) / 2) * clientWidth;
  stage.label.textContent = scene.asset;
  stage.label.hidden = hidden;
  stage.marker.visible = !hidden;
  stage.label.classList.toggle("left", x > clientWidth * 0.7);
  stage.label.style.transform = `translate(${x}px, ${((1 - seen.y) / 2) * clientHeight}px)`;
}
