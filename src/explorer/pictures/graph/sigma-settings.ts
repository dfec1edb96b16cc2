import { EdgeLineProgram, createEdgeArrowHeadProgram, createEdgeCompoundProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import { DashableEdgeProgram } from './edge-program.js';
import type { LabelWriter } from './labels.js';
import { ShapedNodeProgram } from './node-program.js';

/** How Sigma draws for us. A large graph has thin lines, which nobody chooses. */
export function sigmaSettings(large: boolean, labels: LabelWriter): Partial<Settings> {
  return {
    allowInvalidContainer: true,
    defaultNodeType: 'shaped',
    nodeProgramClasses: { shaped: ShapedNodeProgram },
    nodeHoverProgramClasses: { shaped: ShapedNodeProgram },
    defaultEdgeType: large ? 'thin' : 'line',
    edgeProgramClasses: {
      thin: EdgeLineProgram,
      line: DashableEdgeProgram,
      arrow: createEdgeCompoundProgram([
        DashableEdgeProgram,
        createEdgeArrowHeadProgram({ lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.5 }),
      ]),
    },
    enableEdgeEvents: !large,
    zIndex: !large,
    labelDensity: large ? 0.4 : 3,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: large ? 8 : 4,
    stagePadding: 44,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    defaultDrawNodeLabel: (context, data) => labels.write(context, data),
    defaultDrawNodeHover: (context, data) => labels.writePlate(context, data),
  };
}
