import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { SHAPES, type Shape } from './shapes.js';

/** What the picture adds to what Sigma knows of a node. */
export interface ShapedNode extends NodeDisplayData {
  readonly shape: Shape;
  /** The colour of its rim: the ground for most, the ink for what is chosen or pinned. */
  readonly rim: string;
}

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying vec4 v_rim;
varying float v_shape;
varying float v_pixel;
const float bias = 255.0 / 254.0;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  gl_PointSize = (a_size / u_sizeRatio + 2.0) * u_pixelRatio * 2.0;
  v_pixel = 2.0 / gl_PointSize;
  v_shape = a_shape;
  v_rim = a_rim;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rim.a *= bias;
}`;

/** How far a point lies outside of each shape, at radius 1; the corners are those of \`shapes.ts\`. */
const FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying vec4 v_rim;
varying float v_shape;
varying float v_pixel;
float outside(vec2 p) {
  vec2 a = abs(p);
  if (v_shape < 0.5) return length(p) - 0.92;
  if (v_shape < 1.5) return max(a.x, a.y) - 0.8;
  if (v_shape < 2.5) return max(a.x * 0.879 + p.y * 0.477 - 0.44, -p.y - 0.72) * 1.1;
  if (v_shape < 3.5) return (a.x + a.y - 1.0) * 0.75;
  if (v_shape < 4.5) return max(a.x * 0.866 + a.y * 0.5, a.y) - 0.84;
  if (v_shape < 5.5) return max(a.x * 0.879 - p.y * 0.477 - 0.44, p.y - 0.72) * 1.1;
  if (v_shape < 6.5) return max(a.x - 0.55, a.y - 1.0);
  return min(max(a.x - 0.38, a.y - 0.98), max(a.x - 0.98, a.y - 0.38));
}
void main() {
  vec2 p = (gl_PointCoord - 0.5) * 2.0;
  p.y = -p.y;
  float d = outside(p);
  #ifdef PICKING_MODE
  if (d > v_pixel * 3.0) discard;
  gl_FragColor = v_color;
  #else
  float inner = 1.0 - smoothstep(-v_pixel * 3.0, -v_pixel * 1.5, d);
  float whole = 1.0 - smoothstep(-v_pixel, v_pixel * 0.5, d);
  gl_FragColor = mix(v_rim, v_color, inner) * whole;
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const;

/** Draws each node as one point, which costs a graphics card least, in one of our shapes. */
export class ShapedNodeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', ...colour },
        { name: 'a_rim', ...colour },
        { name: 'a_id', ...colour },
      ],
    };
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const { x, y, size, color, shape, rim } = data as ShapedNode; // what the drawing gives it
    this.array.set([x, y, size, SHAPES.indexOf(shape), floatColor(color), floatColor(rim), nodeIndex], start);
  }

  setUniforms({ sizeRatio, pixelRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, pixelRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
  }
}
