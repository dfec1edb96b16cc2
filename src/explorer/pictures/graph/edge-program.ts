import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What the picture adds to what Sigma knows of an edge. */
export interface DashableEdge extends EdgeDisplayData {
  readonly dashed: boolean;
}

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_dashed;
attribute float a_along;
attribute float a_across;
uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_sizeRatio;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_width;
varying float v_dashed;
const float bias = 255.0 / 254.0;
void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_half;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_half;
  vec2 line = end - start;
  float reach = max(length(line), 0.001);
  v_width = max(a_width / u_sizeRatio, 1.0) / 2.0;
  #ifdef PICKING_MODE
  v_width += 3.0;
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_across = a_across * (v_width + 1.0);
  v_along = a_along * reach;
  v_dashed = a_dashed;
  vec2 place = start + line * a_along + vec2(-line.y, line.x) / reach * v_across;
  gl_Position = vec4(place / u_half, 0, 1);
}`;

const FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_width;
varying float v_dashed;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  if (v_dashed > 0.5 && mod(v_along, 9.0) > 5.0) discard;
  gl_FragColor = v_color * (1.0 - smoothstep(v_width - 0.5, v_width + 0.5, abs(v_across)));
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_half', 'u_sizeRatio'] as const;

/** Draws each edge as a straight line of some width, solid or dashed. */
export class DashableEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_dashed', size: 1, type: FLOAT },
        { name: 'a_color', ...colour },
        { name: 'a_id', ...colour },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_along', size: 1, type: FLOAT },
        { name: 'a_across', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    edgeIndex: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { size, color, dashed } = data as DashableEdge; // what the drawing gives it
    this.array.set([source.x, source.y, target.x, target.y, size, dashed ? 1 : 0, floatColor(color), edgeIndex], start);
  }

  setUniforms({ matrix, width, height, sizeRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
    gl.uniform2f(uniformLocations['u_half'] ?? null, width / 2, height / 2);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
  }
}
